package vn.langnghe.web.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.platform.Texts;

/** What somebody is at which office, in words. */
@Named
@ApplicationScoped
public class Posts {
    @Inject
    private Names names;

    @Inject
    private Wording say;

    public String words(StaffMember who) {
        return words(who.grants().stream().map(grant -> grant.role() + "@" + grant.office()));
    }

    /** @param kept {@code HANDLER@PNV APPROVER@TTS}, as a book keeps it */
    public String words(String kept) {
        return words(Arrays.stream(kept.split(" ")).filter(post -> post.contains("@")));
    }

    private String words(Stream<String> posts) {
        return posts.sorted().map(this::post).collect(Collectors.joining("; "));
    }

    private String post(String code) {
        String[] parts = code.split("@", 2);
        return Texts.of("office", say.language()).get("role." + parts[0]) + ", " + names.office(parts[1]);
    }
}
