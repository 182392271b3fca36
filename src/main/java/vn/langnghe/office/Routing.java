package vn.langnghe.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.langnghe.platform.Remembered;
import vn.langnghe.platform.Vietnamese;

/** Suggests the office for a case by the rules of the profile in force, and says why. A person decides. */
@ApplicationScoped
public class Routing {
    /** "một cửa hàng" is a shop, not the desk. */
    private static final Pattern DESK =
            Pattern.compile("\\b(?:(?:mot|1) cua(?! hang\\b)|tiep nhan va tra ket qua|quay so)\\b");

    @Inject
    Offices offices;

    @Inject
    Profile profile;

    @Inject
    OfficeRows rows;

    private final Remembered<RuleBook> rules =
            new Remembered<>(Duration.ofSeconds(30), () -> rows.rules(profile.name()));

    /** Always names an office that receives on {@code day} and is neither accused nor under the accused. */
    public Suggestion suggest(RoutingFacts facts, LocalDate day) {
        return rules.get().suggest(facts, day, offices.book());
    }

    /** The office at which a new case about {@code accused} begins; null = about nobody in particular. */
    public String startsAt(String accused, LocalDate day) {
        return rules.get().startsAt(accused, day, offices.book());
    }

    /** Whether a story, with or without marks, names the one-stop desk. */
    public static boolean namesDesk(String story) {
        return DESK.matcher(Vietnamese.fold(story)).find();
    }
}
