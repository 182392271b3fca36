package vn.langnghe.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import vn.langnghe.casework.access.Readers;
import vn.langnghe.casework.access.Visibility;
import vn.langnghe.casework.action.ActionRequest;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.FieldRefused;
import vn.langnghe.casework.action.Step;
import vn.langnghe.casework.answer.Publications;
import vn.langnghe.office.staff.Accounts;

/**
 * Keeps a case to a list of named people. Whoever restricts a case stands on its list; nobody comes onto it who could
 * not be shown the case; the list never becomes empty. Words of a restricted case are sealed and stay so.
 */
@ApplicationScoped
class Restriction {
    private static final String STAFF = "staff:";

    @Inject
    private Readers readers;

    @Inject
    private Visibility visibility;

    @Inject
    private Accounts accounts;

    @Inject
    private Classification classification;

    @Inject
    private Publications publications;

    Step restrict(CaseFile file, ActionRequest ask, Step step) {
        Set<String> named = named(ask);
        named.add(username(step));
        named.forEach(name -> mustBeAble(file, name));
        file.matter().restrict();
        classification.sealed(file);
        return unposted(file, listed(file, named, step));
    }

    /** What everybody reads of it is taken down, and stays so when the restriction is lifted. */
    private Step unposted(CaseFile file, Step step) {
        return publications.standing(file.id()).isPresent()
                ? step.noting(step.note() + ";" + publications.takeDown(file.id(), step.actor()))
                : step;
    }

    Step admit(CaseFile file, ActionRequest ask, Step step) {
        Set<String> named = named(ask);
        named.forEach(name -> mustBeAble(file, name));
        return listed(file, named, step);
    }

    private Step listed(CaseFile file, Set<String> named, Step step) {
        named.forEach(name -> readers.add(file.id(), name, step.actor()));
        return step.noting("readers=" + String.join(",", named));
    }

    /** @throws FieldRefused when somebody is not on the list, or nobody would be left */
    Step dismiss(CaseFile file, ActionRequest ask, Step step) {
        Set<String> left = readers.of(file.id());
        Set<String> named = named(ask);
        for (String name : named) {
            if (!left.remove(name)) {
                throw new FieldRefused(Field.READERS, "casework.refused.notOnTheList", name);
            }
        }
        if (left.isEmpty()) {
            throw new FieldRefused(Field.READERS, "casework.refused.lastReader");
        }
        named.forEach(name -> readers.remove(file.id(), name));
        return step.noting("dismissed=" + String.join(",", named));
    }

    Step lift(CaseFile file, Step step) {
        readers.clear(file.id());
        file.matter().unrestrict();
        return step.noting("confidentiality=" + file.matter().confidentiality());
    }

    /** Among those who may know of the case must be somebody of the office that is to have it. */
    void mustKnow(CaseFile file, String office) {
        boolean somebody = !file.matter().restricted()
                || readers.of(file.id()).stream()
                        .flatMap(name -> accounts.find(name).stream())
                        .anyMatch(member -> member.offices().contains(office));
        if (!somebody) {
            throw new FieldRefused(Field.OFFICE, "casework.refused.nobodyOnTheList");
        }
    }

    /** Somebody whom nothing shuts out of this case and whose work is with cases. */
    private void mustBeAble(CaseFile file, String name) {
        if (accounts.find(name)
                .filter(member -> visibility.mayBeAdmitted(member, file))
                .isEmpty()) {
            throw new FieldRefused(Field.READERS, "casework.refused.reader", name);
        }
    }

    private static Set<String> named(ActionRequest ask) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(ask.get(Field.READERS).split("[\\s,;]+"))
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
        if (names.isEmpty()) {
            throw new FieldRefused(Field.READERS, "casework.refused.missing");
        }
        return names;
    }

    private static String username(Step step) {
        return step.actor().substring(STAFF.length());
    }
}
