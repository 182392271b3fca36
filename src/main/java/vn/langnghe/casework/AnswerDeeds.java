package vn.langnghe.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.langnghe.casework.access.CaseField;
import vn.langnghe.casework.access.Visibility;
import vn.langnghe.casework.action.ActionRequest;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.Days;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.Outcome;
import vn.langnghe.casework.action.Step;
import vn.langnghe.casework.answer.Allegations;
import vn.langnghe.casework.answer.IdentityLint;
import vn.langnghe.casework.answer.Kept;
import vn.langnghe.casework.answer.Publications;
import vn.langnghe.office.staff.Accounts;

/** What is alleged, what was found, and the texts that go out over it. */
@ApplicationScoped
class AnswerDeeds {
    private static final String STAFF = "staff:";

    @Inject
    private Allegations allegations;

    @Inject
    private Publications publications;

    @Inject
    private IdentityLint lint;

    @Inject
    private Accounts accounts;

    @Inject
    private Visibility visibility;

    @Inject
    private Words words;

    /** Adds, changes, drops or judges one item of what the case alleges. */
    Step item(CaseFile file, ActionRequest ask, Step step) {
        Kept kept = Words.kept(file);
        boolean original = readsOriginals(file, step.actor());
        return step.noting(
                switch (ask.action()) {
                    case ALLEGE -> allegations.add(kept, ask, step.actor(), original);
                    case REWORD -> allegations.change(kept, ask, step.actor(), original);
                    case DROP -> allegations.drop(kept, ask, step.actor(), original);
                    default -> allegations.find(kept, ask, step.actor(), original);
                });
    }

    private boolean readsOriginals(CaseFile file, String actor) {
        return accounts.find(actor.substring(STAFF.length()))
                .filter(who -> visibility.of(who, file).readsIfSealed(CaseField.STORY))
                .isPresent();
    }

    /** The public version is clean, and its place and days can be: told to the author, not to the second person. */
    void mayPropose(CaseFile file, ActionRequest ask) {
        if (ask.action() == CaseAction.PUBLISH) {
            publications.check(ask, Days.of(Field.FROM, ask), Days.of(Field.UNTIL, ask));
            lint.publicVersion(ask, words.story(file).text());
        }
    }

    /** Posts the public version that a second person has read. */
    Step publish(CaseFile file, ActionRequest ask, Step step) {
        lint.publicVersion(ask, words.story(file).text());
        return step.noting(publications.post(
                file.id(),
                file.matter().kind(),
                file.outcome(),
                ask,
                Days.of(Field.FROM, ask),
                Days.of(Field.UNTIL, ask),
                step.actor()));
    }

    Step takeDown(CaseFile file, Step step) {
        return step.noting(publications.takeDown(file.id(), step.actor()));
    }

    /** Every allegation has a finding, the outcome says the same, and the text tells nobody's identity. */
    void maySubmit(CaseFile file, ActionRequest ask, Outcome outcome) {
        allegations.mayAnswer(Words.kept(file), outcome);
        clean(file, ask);
    }

    /** The text of an answer tells nobody's identity. */
    void clean(CaseFile file, ActionRequest ask) {
        boolean sealed = file.matter().sealed();
        lint.answer(ask.get(Field.TEXT), sealed, sealed ? words.story(file).subjectName() : null);
    }
}
