package vn.langnghe.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import vn.langnghe.office.Office;
import vn.langnghe.office.Offices;
import vn.langnghe.office.staff.StaffMember.Grant;
import vn.langnghe.office.staff.StaffRole;
import vn.langnghe.office.staff.book.Person;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Refusal;
import vn.langnghe.platform.setting.Settings;
import vn.langnghe.web.staff.Names;
import vn.langnghe.web.staff.Wording;

/** Accounts in words, and the choices of their forms. */
@ApplicationScoped
class StaffWords {
    /** One office to choose. */
    public record Choice(String code, String name, boolean chosen) {}

    @Inject
    private Names names;

    @Inject
    private Offices offices;

    @Inject
    private Wording say;

    @Inject
    private Now now;

    /** The role of a form, which only offers those there are. */
    static StaffRole role(String typed) {
        return Arrays.stream(StaffRole.values())
                .filter(role -> role.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new Refusal("office.refused.no-role").about("role"));
    }

    String link(String key, Settings settings) {
        return settings.publicUrl() + "/invitation?key=" + key;
    }

    List<String> rights(Person person) {
        return person.grants().stream().map(this::right).sorted().toList();
    }

    String right(Grant grant) {
        return names.office(grant.office()) + ": " + say.of("role." + grant.role());
    }

    String shade(Person.State state) {
        return switch (state) {
            case ACTIVE -> "done";
            case INVITED -> "wait";
            case DISABLED -> "";
        };
    }

    /** Those that are given cases today, by name. */
    List<Choice> offices(String chosen) {
        return offices.receivingOn(now.today()).stream()
                .sorted(Comparator.comparing(Office::shortName))
                .map(office -> new Choice(
                        office.code(), office.shortName(), office.code().equals(chosen)))
                .toList();
    }

    /** Those that can only be complained about as well. */
    List<Choice> everyOffice() {
        return offices.validOn(now.today()).stream()
                .sorted(Comparator.comparing(Office::shortName))
                .map(office -> new Choice(office.code(), office.shortName(), false))
                .toList();
    }
}
