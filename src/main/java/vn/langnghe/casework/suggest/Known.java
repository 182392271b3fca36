package vn.langnghe.casework.suggest;

import vn.langnghe.casework.facts.Kind;
import vn.langnghe.casework.facts.Rank;

/**
 * What somebody said about a case: the sender, or triage later. No suggestion goes against it.
 *
 * @param kind as stored, or null when nobody said one
 * @param category code or null
 * @param rank or null
 * @param subjectOffice code or null
 * @param desk the story names the one-stop desk
 * @param urgent it is happening now
 */
public record Known(Kind kind, String category, Rank rank, String subjectOffice, boolean desk, boolean urgent) {}
