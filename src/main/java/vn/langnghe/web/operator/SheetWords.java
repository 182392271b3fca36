package vn.langnghe.web.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import vn.langnghe.web.staff.Names;
import vn.langnghe.web.staff.Wording;

/** Says a sheet back in short sentences, for the caller to confirm, and gives a parked sheet a name. */
@ApplicationScoped
public class SheetWords {
    private static final int TITLE = 40;

    @Inject
    private Names names;

    @Inject
    private Wording say;

    /** Four to six sentences. */
    List<String> readBack(SheetForm form) {
        List<String> sentences = new ArrayList<>();
        sentences.add(say.with("call.back.text", form.get("text")));
        add(sentences, "call.back.subject", subject(form));
        add(sentences, "call.back.place", form.get("place"));
        add(sentences, "call.back.when", form.get("happenedAt"));
        add(sentences, "call.back.mode", form.get("mode").isEmpty() ? "" : say.of("call.mode." + form.get("mode")));
        sentences.add(say.of("call.back.right"));
        return sentences;
    }

    private void add(List<String> sentences, String key, String value) {
        if (!value.isEmpty()) {
            sentences.add(say.with(key, value));
        }
    }

    private String subject(SheetForm form) {
        String office = names.fullOffice(form.get("subjectOffice"));
        String name = form.get("subjectName");
        return office.isEmpty() || name.isEmpty() ? office + name : office + ", " + name;
    }

    /** The first words of a sheet. */
    String title(SheetForm form) {
        String text = form.get("text").replace('\n', ' ').strip();
        if (text.isEmpty()) {
            return say.of("call.untitled");
        }
        int end = Math.min(
                text.length(), text.offsetByCodePoints(0, Math.min(TITLE, text.codePointCount(0, text.length()))));
        return text.substring(0, end) + (end < text.length() ? "…" : "");
    }
}
