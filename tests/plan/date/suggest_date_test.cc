#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <string>
#include <vector>

#include "plan/date/date.h"
#include "plan/date/date_help.h"

namespace wsoa {
namespace {

struct Typed {
  std::string text;
  std::string written;
};

TEST_CASE("what people type for a date, and the form to write") {
  const Typed kTyped[] = {
      // a month and a year
      {"Nov-21", "2021-11"},
      {"July 19", "2019-07"},
      {"Jul 19", "2019-07"},
      {"Sept19", "2019-09"},
      {"Sept 19", "2019-09"},
      {"Sept 2021", "2021-09"},
      {"September 2021", "2021-09"},
      {"SEPTEMBER 2021", "2021-09"},
      {"Nov '21", "2021-11"},
      {"Nov ’21", "2021-11"},
      {"Nov–21", "2021-11"},
      {"May 2021", "2021-05"},
      {"2021 Nov", "2021-11"},
      {"11/2021", "2021-11"},
      {"2021/11", "2021-11"},
      {"2021-1", "2021-01"},
      {"2021–11", "2021-11"},
      {"end of Nov 2021", "2021-11"},
      {"by end July 2021", "2021-07"},
      // a day
      {"30 September 2021", "2021-09-30"},
      {"30th September 2021", "2021-09-30"},
      {"1st of May 2021", "2021-05-01"},
      {"Tuesday 30 November 2021", "2021-11-30"},
      {"Tues 30th Nov 21", "2021-11-30"},
      {"30-Nov-21", "2021-11-30"},
      {"November 30, 2021", "2021-11-30"},
      {"2021-Nov-30", "2021-11-30"},
      {"30/11/2021", "2021-11-30"},
      {"30.11.2021", "2021-11-30"},
      {"30-11-2021", "2021-11-30"},
      {"03/04/2022", "2022-04-03"},
      {"1/9/21", "2021-09-01"},
      {"2021/11/30", "2021-11-30"},
      {"2021-1-5", "2021-01-05"},
      {"20211130", "2021-11-30"},
      {"2021-11-30 00:00:00", "2021-11-30"},
      {"2021-11-30T09:00Z", "2021-11-30"},
      {"30/11/2021 00:00", "2021-11-30"},
      {"“2021-11”", "2021-11"},
      {"44530", "2021-11-30"},
      {"43831", "2020-01-01"},
      // from one date to another
      {"Jan 22 - Apr 22", "2022-01/2022-04"},
      {"Jan 22 – Apr 22", "2022-01/2022-04"},
      {"Feb to July 22", "2022-02/2022-07"},
      {"Mar to April 22", "2022-03/2022-04"},
      {"Jan-Apr 2022", "2022-01/2022-04"},
      {"Nov to Feb 22", "2021-11/2022-02"},
      {"2022-01 to 2022-04", "2022-01/2022-04"},
      {"2022-01 - 2022-04", "2022-01/2022-04"},
      {"1-5 Sept 2021", "2021-09-01/2021-09-05"},
      {"1 Sept to 5 October 2021", "2021-09-01/2021-10-05"},
      {"30-11-2021 - 05-12-2021", "2021-11-30/2021-12-05"},
      // several dates
      {"Feb 22 and July 22", "[2022-02, 2022-07]"},
      {"Apr 22 & Jul 22", "[2022-04, 2022-07]"},
      {"Feb and July 22", "[2022-02, 2022-07]"},
      {"Feb, May and July 22", "[2022-02, 2022-05, 2022-07]"},
      {"2022-02, 2022-07", "[2022-02, 2022-07]"},
      // the years of England
      {"FY18/19", "FY2018-19"},
      {"fy 2018-19", "FY2018-19"},
      {"FY2018/19", "FY2018-19"},
      {"FY2018/19 Q2", "FY2018-19-Q2"},
      {"Q2 2018/19", "FY2018-19-Q2"},
      {"AY 2018/19", "AY2018-19"},
  };
  for (const Typed& typed : kTyped) {
    CAPTURE(typed.text);
    CHECK(SuggestDate(typed.text).value_or("nothing") == typed.written);
  }
}

TEST_CASE("where there is no one answer there is none") {
  const char* const kUnclear[] = {
      "",
      " ",
      "TBC",
      "TBD",
      "ongoing",
      "Spring 2022",
      "2021-Q1",
      "2021-13",
      "2021-02-30",
      "30/02/2021",
      "13/13/2021",
      "2018/19",
      "2011/12",
      "2011-12-",
      "FY2018-20",
      "11/21",
      "July",
      "30 July",
      "by year end",
      "by end July",
      "Nov 1821",
      "30 11 2021",
      "1,200,2021",
      "6 times a year",
      "Jan-22 and Quarterly thereafter",
      "Apr 22 and ongoing",
      "and July 22",
      "July 22 and",
      "July 22 -",
      "- July 22",
      "July 22 to Feb 22",
      "123456",
      "mid Nov 2021",
      "Q2",
      "FY",
      "00001",
      "2021-11-30x",
      "999999999999999999999",
      "Dec 2021 Dec 2021 Dec 2021 Dec 2021 Dec 2021 and Dec 2022",
  };
  for (const char* text : kUnclear) {
    CAPTURE(text);
    CHECK(SuggestDate(text).value_or("nothing") == "nothing");
  }
}

const std::string& AnyOf(const std::vector<std::string>& words) {
  return words[*rc::gen::inRange<std::size_t>(0, words.size())];
}

// A few of the words and numbers of which dates are made, with something between them, and a year.
std::string PiecesOfDates() {
  static const std::vector<std::string> words = {
      "Nov", "september", "Feb", "Fri", "1",  "00001", "30th",    "02",      "12",
      "18",  "44530",     "FY",  "AY",  "Q2", "x",     "by end ", "\xE2\x80"};
  static const std::vector<std::string> marks = {" ",    "-",     "/", ".", ", ",      "–",
                                                 " to ", " and ", "'", "",  "\xC2\xA0"};
  static const std::vector<std::string> years = {"2021",       "22",       "2018/19",
                                                 "2021-11-30", "20211130", "2200"};
  std::string text;
  for (int left = *rc::gen::inRange(0, 4); left > 0; --left) text += AnyOf(words) + AnyOf(marks);
  return text + AnyOf(years);
}

TEST_CASE("whatever is suggested can be written as it stands") {
  const auto fits = [](std::string written) {
    if (!written.starts_with('[')) return ParseDate(written).has_value();
    written = written.substr(1, written.size() - 2) + ", ";
    for (std::size_t end = 0; !written.empty(); written.erase(0, end + 2)) {
      end = written.find(", ");
      if (!ParseDate(written.substr(0, end))) return false;
    }
    return true;
  };
  CHECK(rc::check("suggestions are dates", [&] {
    const std::string text = PiecesOfDates();
    const auto suggested = SuggestDate(text);
    RC_ASSERT((!suggested || fits(*suggested)));
    RC_ASSERT(!HelpWithDue(text).empty());
    RC_ASSERT(!HelpWithDuration(text).empty());
    RC_ASSERT((ParseDate(text) || !WhyNotADate(text).empty()));
  }));
}

}  // namespace
}  // namespace wsoa
