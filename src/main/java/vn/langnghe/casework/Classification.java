package vn.langnghe.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.langnghe.casework.action.ActionRequest;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.FieldRefused;
import vn.langnghe.casework.answer.Allegations;
import vn.langnghe.casework.facts.Categories;
import vn.langnghe.casework.facts.Confidentiality;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.casework.facts.Rank;
import vn.langnghe.casework.facts.StoryText;
import vn.langnghe.casework.queue.SearchText;
import vn.langnghe.office.Offices;
import vn.langnghe.seal.Seal;

/**
 * Changes kind, category, subject and confidentiality of a case. What becomes sealed is rewritten at once: words and
 * messages go into envelopes, title and search text vanish. Nothing is ever unsealed here.
 */
@ApplicationScoped
class Classification {
    /** Categories whose words are sealed whatever the kind. */
    private static final Set<String> SEALED_CATEGORIES = Set.of("BRIBERY", "REPRISAL");

    @Inject
    private Categories categories;

    @Inject
    private Offices offices;

    @Inject
    private SearchText search;

    @Inject
    private Words words;

    @Inject
    private Allegations allegations;

    @Inject
    private Seal seal;

    @PersistenceContext(unitName = "langnghe")
    private EntityManager em;

    /** Whether words of this kind and category go into an envelope even when the sender did not ask. */
    static boolean demandsSeal(Kind kind, String category) {
        return kind.denunciation() || (category != null && SEALED_CATEGORIES.contains(category));
    }

    /** Applies the filled fields and returns the codes that changed, for the ledger. */
    String change(CaseFile file, ActionRequest ask) {
        Matter matter = file.matter();
        List<String> codes = new ArrayList<>();
        boolean said = matter.kindSaid() || ask.get(Field.KIND) != null;
        matter.classify(kind(ask, matter, codes), said, category(ask, matter, codes));
        matter.about(subject(ask, matter, codes), rank(ask, matter, codes));
        raise(ask, matter, codes);
        rename(file, ask, codes);
        if (!matter.sealed() && mustSeal(matter)) {
            sealNow(file);
            codes.add("sealed");
        }
        return String.join(";", codes);
    }

    private static Kind kind(ActionRequest ask, Matter matter, List<String> codes) {
        Kind kind = named(Kind.class, ask, Field.KIND, matter.kind(), codes);
        if (kind == Kind.TO_CAO && matter.kind() != Kind.TO_CAO) {
            throw new FieldRefused(Field.KIND, "casework.refused.signature");
        }
        return kind;
    }

    private String category(ActionRequest ask, Matter matter, List<String> codes) {
        String code = ask.get(Field.CATEGORY);
        if (code == null) {
            return matter.category();
        }
        categories.require(code);
        codes.add("category=" + code);
        return code;
    }

    private String subject(ActionRequest ask, Matter matter, List<String> codes) {
        String code = ask.get(Field.SUBJECT_OFFICE);
        if (code == null) {
            return matter.subjectOffice();
        }
        codes.add("subject=" + code);
        return offices.find(code)
                .orElseThrow(() -> new FieldRefused(Field.SUBJECT_OFFICE, "casework.refused.subject", code))
                .code();
    }

    private static Rank rank(ActionRequest ask, Matter matter, List<String> codes) {
        return named(Rank.class, ask, Field.RANK, matter.rank(), codes);
    }

    /** The name belongs to the words of the case: in a sealed one it goes into the envelope, never into the history. */
    private void rename(CaseFile file, ActionRequest ask, List<String> codes) {
        String name = ask.get(Field.SUBJECT_NAME);
        if (name != null) {
            StoryText told = words.story(file);
            StoryText renamed = new StoryText(told.text(), told.place(), told.happenedAt(), name);
            words.tell(file, renamed, file.matter().title(), file.matter().sealed(), seal.begin());
            codes.add("subjectName");
        }
    }

    private static void raise(ActionRequest ask, Matter matter, List<String> codes) {
        if (matter.restricted() && ask.get(Field.CONFIDENTIALITY) == null) {
            return;
        }
        Confidentiality asked =
                named(Confidentiality.class, ask, Field.CONFIDENTIALITY, matter.confidentiality(), codes);
        if (asked.ordinal() < matter.confidentiality().ordinal() || asked == Confidentiality.RESTRICTED) {
            throw new FieldRefused(Field.CONFIDENTIALITY, "casework.refused.confidentiality");
        }
        matter.keep(mustSeal(matter) ? asked.stricter(Confidentiality.SEALED) : asked);
    }

    private static boolean mustSeal(Matter matter) {
        return matter.confidentiality() == Confidentiality.SEALED || demandsSeal(matter.kind(), matter.category());
    }

    private static <E extends Enum<E>> E named(
            Class<E> type, ActionRequest ask, Field field, E present, List<String> codes) {
        String name = ask.get(field);
        if (name == null) {
            return present;
        }
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(name)) {
                codes.add(type.getSimpleName().toLowerCase(Locale.ROOT) + "=" + name);
                return each;
            }
        }
        throw new FieldRefused(field, "casework.refused.code", name);
    }

    /** Its words go into envelopes, if they are not there yet. */
    void sealed(CaseFile file) {
        if (!file.matter().sealed()) {
            sealNow(file);
        }
    }

    private void sealNow(CaseFile file) {
        StoryText story = words.story(file);
        List<Message> messages = em.createQuery("select m from Message m where m.caseId = :id", Message.class)
                .setParameter("id", file.id())
                .getResultList();
        List<String> bodies = messages.stream().map(m -> words.read(file, m)).toList();
        words.tell(file, story, null, true, seal.begin());
        for (int i = 0; i < messages.size(); i++) {
            messages.get(i).words(null);
            words.write(messages.get(i), file, bodies.get(i));
        }
        allegations.seal(Words.kept(file));
        search.forget(file.id());
    }
}
