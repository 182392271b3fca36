package vn.langnghe.web.figures;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.NumberFormat;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.langnghe.casework.figures.Count;
import vn.langnghe.casework.figures.Count.Look;
import vn.langnghe.casework.figures.Figures;
import vn.langnghe.casework.figures.Figures.Group;
import vn.langnghe.casework.figures.Figures.Measures;
import vn.langnghe.casework.figures.PublicFigures;
import vn.langnghe.casework.figures.Table;
import vn.langnghe.office.Office;
import vn.langnghe.office.Offices;
import vn.langnghe.web.shell.Speech;

/** The figures by month, by group of categories, by office; of one group by month when it is asked for. */
@Named
@RequestScoped
public class FiguresPage {
    private static final String PATH = "/figures";
    private static final int ALL = -1;

    @Inject
    private HttpServletRequest request;

    @Inject
    private PublicFigures figures;

    @Inject
    private Offices offices;

    @Inject
    private Speech speech;

    private Figures known;
    private int group = ALL;

    /**
     * A group to choose.
     *
     * @param link address of its months
     */
    public record Choice(String label, String link, boolean current) {}

    @PostConstruct
    void read() {
        known = figures.get();
        String asked = request.getParameter("group");
        group = known.groups().stream().map(Group::code).toList().indexOf(asked == null ? "" : asked);
    }

    public List<Choice> getChoices() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(speech.say("figures.all"), speech.to(PATH), group == ALL));
        for (Group each : known.groups()) {
            boolean current = known.groups().indexOf(each) == group;
            choices.add(new Choice(label(each), speech.to(PATH + "?group=" + each.code()), current));
        }
        return choices;
    }

    private String label(Group each) {
        return each.label(speech.locale());
    }

    /** Which months are counted. */
    public String getSpan() {
        List<YearMonth> months = known.months();
        return speech.say("figures.span", month(months.get(0)), month(months.get(months.size() - 1)));
    }

    /** What the table of months counts. */
    public String getChosen() {
        return group == ALL ? speech.say("figures.all") : label(known.groups().get(group));
    }

    /** Newest first, the sum last. */
    public List<Line> getMonths() {
        int last = known.months().size() - 1;
        List<Line> lines = new ArrayList<>(IntStream.rangeClosed(0, last)
                .mapToObj(i -> line(
                        month(known.months().get(last - i)),
                        known.byGroup(),
                        table -> group == ALL ? table.ofRow(last - i) : table.at(last - i, group)))
                .toList());
        lines.add(line(
                speech.say("figures.sum"),
                known.byGroup(),
                table -> group == ALL ? table.total() : table.ofColumn(group)));
        return lines;
    }

    public List<Line> getGroups() {
        return IntStream.range(0, known.groups().size())
                .mapToObj(i -> line(label(known.groups().get(i)), known.byGroup(), table -> table.ofColumn(i)))
                .toList();
    }

    public List<Line> getOffices() {
        return IntStream.range(0, known.offices().size())
                .mapToObj(i -> line(office(known.offices().get(i)), known.byOffice(), table -> table.ofColumn(i)))
                .toList();
    }

    private String office(String code) {
        return offices.find(code).map(Office::name).orElse(code);
    }

    private static Line line(String label, Measures measures, Function<Table, Count> of) {
        return new Line(
                label, of.apply(measures.received()), of.apply(measures.answered()), of.apply(measures.inTime()));
    }

    private static String month(YearMonth month) {
        return String.format(Locale.ROOT, "%02d/%d", month.getMonthValue(), month.getYear());
    }

    /** The number, or the word for why there is none. */
    public String words(Count count) {
        return count.look() == Look.SHOWN
                ? NumberFormat.getIntegerInstance(speech.locale()).format(count.value())
                : speech.say("figures." + count.look());
    }
}
