package vn.langnghe.casework.track;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.langnghe.casework.CaseFile;
import vn.langnghe.casework.CitizenActs;
import vn.langnghe.casework.Reception;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.Field;
import vn.langnghe.evidence.Evidence;
import vn.langnghe.evidence.NewAttachment;
import vn.langnghe.platform.Codes;
import vn.langnghe.platform.Vietnamese;
import vn.langnghe.platform.transaction.UseCase;
import vn.langnghe.seal.CitizenKey;
import vn.langnghe.seal.ReceiptCode;
import vn.langnghe.seal.Seal;

/** The gate for the citizen: opens the page of one case with number and code, and acts on it. */
@UseCase
public class Tracking {
    @Inject
    private CitizenActs citizen;

    @Inject
    private Reception reception;

    @Inject
    private TrackPage page;

    @Inject
    private GuessBudget budget;

    @Inject
    private Evidence evidence;

    @Inject
    private Seal seal;

    @PersistenceContext(unitName = "langnghe")
    private EntityManager em;

    /**
     * What the citizen's page shows.
     *
     * @throws TrackRefused malformed before any look-up; else the same for an unknown number and a wrong code
     */
    public TrackView look(String number, String code) {
        OpenedCase opened = open(number, code);
        return shown(opened);
    }

    /** Opens a case with its code. */
    public OpenedCase open(String number, String code) {
        ReceiptCode typed = ReceiptCode.parse(code == null ? "" : code)
                .filter(ReceiptCode::checkDigitRight)
                .orElseThrow(TrackRefused::notACode);
        Optional<CaseFile> file = find(number);
        Optional<CitizenKey> key = file.map(f -> f.code().lock())
                .map(lock -> seal.unlock(lock, typed))
                .orElseGet(() -> {
                    seal.dummyUnlock();
                    return Optional.empty();
                });
        if (key.isEmpty()) {
            throw budget.spend() ? TrackRefused.notTogether() : TrackRefused.busy();
        }
        return new OpenedCase(file.orElseThrow().id(), key.get());
    }

    /** REPLY, AGREE, DISPUTE or WITHDRAW. */
    public TrackView act(String number, String code, CaseAction action, String text) {
        OpenedCase opened = open(number, code);
        Map<Field, String> fields = Vietnamese.blank(text) ? Map.of() : Map.of(Field.TEXT, Vietnamese.clean(text));
        citizen.act(opened.caseId(), action, fields);
        return shown(opened);
    }

    /** A message: the reply when one was asked for, an addition otherwise. */
    public TrackView say(String number, String code, String text) {
        return say(number, code, text, List.of());
    }

    /** The same with files, which join those of the case. */
    public TrackView say(String number, String code, String text, List<NewAttachment> files) {
        OpenedCase opened = open(number, code);
        SayRefused.check(text);
        CaseFile file = citizen.said(opened.caseId(), Vietnamese.clean(text));
        if (!files.isEmpty()) {
            evidence.keep(file.id(), seal.token(16), files, seal.begin());
            reception.attached(file, files.size());
        }
        return shown(opened);
    }

    private TrackView shown(OpenedCase opened) {
        return page.of(citizen.reads(opened.caseId()), opened.key());
    }

    private Optional<CaseFile> find(String number) {
        String typed = number == null ? "" : number.strip().toUpperCase(Locale.ROOT);
        if (!Codes.possible(typed)) {
            return Optional.empty();
        }
        return em.createQuery("select c from CaseFile c where c.number = :n", CaseFile.class)
                .setParameter("n", typed)
                .getResultStream()
                .findFirst();
    }
}
