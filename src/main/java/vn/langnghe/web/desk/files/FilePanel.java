package vn.langnghe.web.desk.files;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.langnghe.web.desk.CasePage;
import vn.langnghe.web.desk.Choice;

/** The files of the case on the page, as far as this person has got them. */
@Named
@RequestScoped
public class FilePanel {
    @Inject
    private CasePage page;

    @Inject
    private FileWords words;

    public List<FileLink> files() {
        return words.of(page.file());
    }

    public boolean any() {
        return !page.file().attachments().isEmpty() || !held().isEmpty();
    }

    /** How many files the office has not got, in words; nothing where that is no question. */
    public String held() {
        return words.held(page.file().files());
    }

    /** Why somebody may open an original. */
    public List<Choice> reasonsToOpen() {
        return words.reasons();
    }
}
