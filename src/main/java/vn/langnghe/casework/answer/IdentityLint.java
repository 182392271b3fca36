package vn.langnghe.casework.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.langnghe.casework.action.ActionRequest;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.FieldRefused;
import vn.langnghe.office.Office;
import vn.langnghe.office.Offices;
import vn.langnghe.platform.Now;

/** The identity check of a text before it goes out; numbers and mailboxes of our offices may stand in it. */
@ApplicationScoped
public class IdentityLint {
    @Inject
    Offices offices;

    @Inject
    Now now;

    /**
     * An answer to the sender.
     *
     * @param sealed nobody may be named in it but {@code accused}, which may be null
     * @throws FieldRefused when it names or reaches a person
     */
    public void answer(String text, boolean sealed, String accused) {
        IdentityCheck check = check();
        refuse(Field.TEXT, check.contact(text).orElse(null), "casework.refused.contactInText");
        if (sealed) {
            refuse(Field.TEXT, check.name(text, accused).orElse(null), "casework.refused.nameInText");
        }
    }

    /**
     * A text for everybody, its title too: it names nobody and repeats nothing of the story.
     *
     * @throws FieldRefused when it does
     */
    public void publicVersion(ActionRequest ask, String story) {
        IdentityCheck check = check();
        for (Field field : List.of(Field.TITLE, Field.TEXT)) {
            String text = ask.get(field);
            refuse(field, check.contact(text).orElse(null), "casework.refused.contactInText");
            refuse(field, check.name(text, null).orElse(null), "casework.refused.nameInPublic");
            refuse(field, IdentityCheck.repeated(text, story).orElse(null), "casework.refused.storyInPublic");
        }
    }

    private IdentityCheck check() {
        Set<String> ours = new HashSet<>();
        offices.hotlines(now.today()).forEach(line -> {
            ours.add(IdentityCheck.plain(line.e164()));
            ours.add(IdentityCheck.plain(line.display()));
        });
        offices.validOn(now.today()).stream()
                .map(Office::mailbox)
                .filter(Objects::nonNull)
                .forEach(ours::add);
        List<String> names = offices.validOn(now.today()).stream()
                .flatMap(office -> Stream.of(office.name(), office.shortName()))
                .toList();
        return new IdentityCheck(ours, names);
    }

    private static void refuse(Field field, String found, String why) {
        if (found != null) {
            throw new FieldRefused(field, why, found, field.code());
        }
    }
}
