package vn.langnghe.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import vn.langnghe.casework.action.ActionRequest;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.Step;
import vn.langnghe.casework.law.Fitness;
import vn.langnghe.casework.law.LegalGround;
import vn.langnghe.casework.law.LegalGrounds;
import vn.langnghe.platform.Texts;

/** What the law asks of acts: the checklist, the ground of the list, and that the citizen is told it. */
@ApplicationScoped
class LegalDeeds {
    /** Letters to citizens are in the language of the law. */
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Inject
    private Fitness fitness;

    @Inject
    private LegalGrounds grounds;

    /** The ground that an act rests on, or null where the law asks for none of the list. */
    LegalGround ground(CaseFile file, ActionRequest ask) {
        return grounds.require(ask, file.id(), file.matter().kind());
    }

    /** The text to the citizen with the law it rests on. */
    static String told(String text, LegalGround ground) {
        return ground == null || text == null
                ? text
                : text + "\n\n" + Texts.of("casework", VIETNAMESE).get("ground.told", ground.label(), ground.basis());
    }

    static Step noting(LegalGround ground, Step step) {
        return ground == null ? step : step.noting("ground=" + ground.code());
    }

    Step check(CaseFile file, ActionRequest ask, Step step) {
        return step.noting(fitness.record(file.id(), file.matter().kind(), ask.get(Field.FITNESS), step.actor()));
    }
}
