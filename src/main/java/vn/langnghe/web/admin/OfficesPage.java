package vn.langnghe.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import vn.langnghe.office.Hotline;
import vn.langnghe.office.Office;
import vn.langnghe.office.Offices;
import vn.langnghe.office.Profile;
import vn.langnghe.office.Succession;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Vietnamese;
import vn.langnghe.web.staff.Moments;
import vn.langnghe.web.staff.Names;
import vn.langnghe.web.staff.Wording;

/** {@code /admin/offices}: the offices in force, with their numbers, and who took over from whom. Read only. */
@Named
@RequestScoped
public class OfficesPage {
    /** One office in words. */
    public record Line(Office office, String parent, List<String> numbers, String valid) {}

    /** One succession in words. */
    public record Step(String from, String to, String day, String kind, String source) {}

    @Inject
    private Offices offices;

    @Inject
    private Profile profile;

    @Inject
    private Names names;

    @Inject
    private Wording say;

    @Inject
    private Now now;

    public String profile() {
        return say.of("profile." + profile.name());
    }

    public String today() {
        return Moments.day(now.today(), say.language());
    }

    public List<Line> receiving() {
        return offices.receivingOn(now.today()).stream().map(this::line).toList();
    }

    public List<Line> others() {
        return offices.validOn(now.today()).stream()
                .filter(office -> !office.receives())
                .map(this::line)
                .toList();
    }

    private Line line(Office office) {
        return new Line(office, names.fullOffice(office.parent()), numbers(office), valid(office));
    }

    private List<String> numbers(Office office) {
        return offices.hotlines(now.today()).stream()
                .filter(hotline -> hotline.office().equals(office.code()))
                .map(Hotline::display)
                .collect(Collectors.toList());
    }

    private String valid(Office office) {
        String from = Vietnamese.day(office.validFrom());
        return office.validTo() == null
                ? say.with("office.from", from)
                : say.with("office.fromTo", from, Vietnamese.day(office.validTo()));
    }

    public List<Step> successions() {
        return offices.successions().stream().map(this::step).toList();
    }

    private Step step(Succession one) {
        return new Step(
                one.predecessor(),
                one.successor(),
                Vietnamese.day(one.onDay()),
                say.of("succession." + one.kind()),
                one.source());
    }
}
