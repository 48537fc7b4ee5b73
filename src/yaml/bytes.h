// What is looked at in a text's bytes before the YAML library may see them: its size, whether it is
// UTF-8, control characters, line ends, and the marks of a merge conflict.
//
// Nothing here knows YAML. The library lets all of these through, or answers them with riddles.
#ifndef WSOA_YAML_BYTES_H_
#define WSOA_YAML_BYTES_H_

#include "source/diagnostic.h"
#include "source/source.h"

namespace wsoa {

// True where the text may be parsed. Otherwise the reasons are in `out`, under the rules too-large,
// not-utf8 and yaml-syntax, and the text is not to be parsed.
bool CheckBytes(const Source& source, Diagnostics& out);

}  // namespace wsoa

#endif  // WSOA_YAML_BYTES_H_
