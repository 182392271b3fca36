package vn.langnghe.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import vn.langnghe.office.staff.SecondFactor;
import vn.langnghe.office.staff.Sessions;
import vn.langnghe.office.staff.StaffMember;

/** Who sends this request, with the rights of this very moment. */
@Named
@RequestScoped
public class Visitor {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Sessions sessions;

    @Inject
    private SecondFactor factor;

    private Optional<StaffMember> member = Optional.empty();
    private List<StaffPage> pages;

    @PostConstruct
    void recognise() {
        member = StaffSession.key(request).flatMap(sessions::visitor);
    }

    /** The key of this session, to tell it from the person's others. */
    public String key() {
        return StaffSession.key(request).orElse("");
    }

    /** Whether this person has to enrol a second factor before anything else opens. */
    public boolean mustEnrol() {
        return factor.missing(member());
    }

    public Optional<StaffMember> known() {
        return member;
    }

    /** Behind {@link StaffDoor} there always is one. */
    public StaffMember member() {
        return member.orElseThrow();
    }

    /** The staff pages that open to this person and belong into the navigation; the page names them more than once. */
    public List<StaffPage> pages() {
        if (pages == null) {
            pages = mustEnrol() ? List.of(StaffPage.ACCOUNT) : StaffPage.listedFor(member());
        }
        return pages;
    }

    public boolean on(StaffPage page) {
        return page
                == StaffPage.at(request.getServletPath())
                        .map(StaffPage::listedAs)
                        .orElse(null);
    }

    /** Whether the search over the queue belongs on this person's pages. */
    public boolean searches() {
        return StaffPage.QUEUE.opensTo(member());
    }

    /** Two letters for the round mark beside the name. */
    public String initials() {
        String[] words = member().displayName().strip().split("\\s+");
        String first = words[0].substring(0, 1);
        return words.length == 1 ? first : first + words[words.length - 1].charAt(0);
    }
}
