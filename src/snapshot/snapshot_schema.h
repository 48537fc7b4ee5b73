// What `wsoa snapshot` writes as a JSON Schema (draft 7), for programs that read it.
//
// docs/json.md says what each key means; here are the types of their values. Keys may be added
// within a version, so a later file of the same version still fits.
#ifndef WSOA_SNAPSHOT_SNAPSHOT_SCHEMA_H_
#define WSOA_SNAPSHOT_SNAPSHOT_SCHEMA_H_

#include <string>

namespace wsoa {

// The schema as indented JSON, with a line end. The same bytes every time.
std::string SnapshotSchemaJson();

}  // namespace wsoa

#endif  // WSOA_SNAPSHOT_SNAPSHOT_SCHEMA_H_
