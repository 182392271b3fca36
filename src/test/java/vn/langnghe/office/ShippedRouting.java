package vn.langnghe.office;

import java.util.List;

/** The routing of the default profile as it ships, demo bodies included, for the tests of other rooms. */
public final class ShippedRouting {
    private static final RuleBook RULES = ShippedOffices.rules(ShippedOffices.DEFAULT);
    private static final OfficeBook OFFICES = ShippedOffices.offices(ShippedOffices.DEFAULT);

    private ShippedRouting() {}

    public static Suggestion suggest(RoutingFacts facts) {
        return RULES.suggest(facts, ShippedOffices.TODAY, OFFICES);
    }

    public static List<Office> offices() {
        return OFFICES.validOn(ShippedOffices.TODAY);
    }
}
