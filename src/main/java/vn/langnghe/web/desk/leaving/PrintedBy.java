package vn.langnghe.web.desk.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.langnghe.casework.leaving.Leaving;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Vietnamese;
import vn.langnghe.web.staff.Posts;
import vn.langnghe.web.staff.Visitor;
import vn.langnghe.web.staff.Wording;

/** The line on paper that says who printed it. */
@Named
@ApplicationScoped
public class PrintedBy {
    @Inject
    private Visitor visitor;

    @Inject
    private Posts posts;

    @Inject
    private Wording say;

    @Inject
    private Now now;

    String line(Leaving taken) {
        String document = taken.why().document();
        return say.with("print.by", who(taken.person(), posts.words(taken.posts())), Vietnamese.dateTime(taken.at()))
                + say.with("print.for", taken.why().words())
                + (document.isEmpty() ? "" : " (" + document + ")");
    }

    /** For papers that leave the office anyway: without a purpose. */
    public String line() {
        String person = who(visitor.member().displayName(), posts.words(visitor.member()));
        return say.with("print.by", person, Vietnamese.dateTime(now.instant()));
    }

    private static String who(String person, String posts) {
        return posts.isEmpty() ? person : person + ", " + posts;
    }
}
