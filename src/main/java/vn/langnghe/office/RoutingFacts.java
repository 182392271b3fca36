package vn.langnghe.office;

/**
 * What a rule may look at. Codes; null where nothing is known.
 *
 * @param rank HEAD, DEPUTY_HEAD or STAFF
 * @param desk the story names the one-stop desk ({@link Routing#namesDesk})
 * @param accusedOffice the body complained about
 * @param urgent it is happening now: the sender says so, or the story does
 */
public record RoutingFacts(
        String kind, String category, String rank, boolean desk, String accusedOffice, boolean urgent) {}
