package vn.langnghe.web.desk.digest;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.langnghe.escalation.Cause;
import vn.langnghe.escalation.Digest;
import vn.langnghe.escalation.Digests;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Vietnamese;
import vn.langnghe.platform.job.SharedTime;
import vn.langnghe.web.staff.Moments;
import vn.langnghe.web.staff.Names;
import vn.langnghe.web.staff.Visitor;
import vn.langnghe.web.staff.Wording;

/** Today's newest digest of this person. */
@Named
@RequestScoped
public class DigestStrip {
    private static final int SHOWN = 40;

    @Inject
    private Visitor visitor;

    @Inject
    private Digests digests;

    @Inject
    private SharedTime time;

    @Inject
    private Names names;

    @Inject
    private Wording say;

    private Optional<Digest> digest = Optional.empty();

    @PostConstruct
    void read() {
        var midnight = time.zoned().toLocalDate().atStartOfDay(Now.ZONE).toInstant();
        digest = digests.newest(visitor.member(), midnight);
    }

    public boolean any() {
        return digest.isPresent();
    }

    /** When it was written. */
    public String title() {
        return digest.map(d -> say.with("digest.title", Moments.full(d.slot(), say.language())))
                .orElse("");
    }

    /** How many of each, as one sentence. */
    public String counts() {
        return digest.map(d -> String.join(
                        ", ",
                        Arrays.stream(Cause.values())
                                .filter(cause -> d.count(cause) > 0)
                                .map(cause -> say.with("digest.count." + cause, d.count(cause)))
                                .toList()))
                .orElse("");
    }

    /** The first of them; the queue has all. */
    public List<DigestLine> lines() {
        return named().limit(SHOWN).map(this::line).toList();
    }

    /** The reception desk's head is told how many new cases are late, and not which. */
    private Stream<Digest.Line> named() {
        return digest.map(Digest::lines).orElse(List.of()).stream().filter(Digest.Line::named);
    }

    /** How many are left out, or nothing. */
    public String more() {
        long left = named().count() - SHOWN;
        return left > 0 ? say.with("digest.more", left) : "";
    }

    private DigestLine line(Digest.Line line) {
        String link = line.content() ? "/desk/case?number=" + line.number() : null;
        String words = say.with("digest.line." + line.cause(), names.term(line.term()), Vietnamese.day(line.dueOn()));
        boolean rose = line.cause().raises() && line.level() > 0;
        return new DigestLine(
                line.number(), link, rose ? words + ", " + say.with("escalated.level", line.level()) : words);
    }
}
