package vn.langnghe.web.answers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.langnghe.casework.answer.PostingPlaces;
import vn.langnghe.casework.answer.PublicAnswers;
import vn.langnghe.casework.answer.Publication;
import vn.langnghe.casework.answer.Publications;
import vn.langnghe.platform.Vietnamese;
import vn.langnghe.web.shell.Speech;

/** Lists what is posted today, or shows one posting; looks for words with or without marks. */
@Named
@RequestScoped
public class AnswersPage {
    private static final String PATH = "/answers";
    private static final int NOT_FOUND = 404;

    @Inject
    private HttpServletRequest request;

    @Inject
    private PublicAnswers answers;

    @Inject
    private Publications publications;

    @Inject
    private PostingPlaces places;

    @Inject
    private Speech speech;

    private String typed = "";
    private boolean single;
    private Publication one;
    private List<Publication> found = List.of();

    public void open() {
        typed = Vietnamese.clean(request.getParameter("q"));
        String id = request.getParameter("id");
        single = !Vietnamese.blank(id);
        if (single) {
            one = answers.find(id).orElse(null);
        } else {
            found = answers.page(typed, after());
        }
        if (single && one == null) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(NOT_FOUND);
        }
    }

    private Publication after() {
        String id = request.getParameter("after");
        return Vietnamese.blank(id) ? null : answers.find(id).orElse(null);
    }

    /** One posting was asked for, though it may be gone. */
    public boolean isSingle() {
        return single;
    }

    public Posted getOne() {
        return one == null ? null : posted(one);
    }

    public List<Posted> getPostings() {
        return found.stream().limit(PublicAnswers.PAGE).map(this::posted).toList();
    }

    /** Address of the next page, or empty. */
    public String getNext() {
        if (found.size() <= PublicAnswers.PAGE) {
            return "";
        }
        String words = typed.isEmpty() ? "" : "&q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
        return speech.to(PATH + "?after=" + found.get(PublicAnswers.PAGE - 1).id() + words);
    }

    public String getTyped() {
        return typed;
    }

    private Posted posted(Publication posting) {
        return new Posted(
                speech.to(PATH + "?id=" + posting.id()),
                posting.title(),
                posting.text(),
                speech.of("casework", "kind." + posting.kind()),
                speech.of("casework", "outcome." + posting.outcome()),
                places.words(posting.places(), speech.locale()),
                posting.from(),
                posting.to(),
                publications.least(posting.from()).day());
    }
}
