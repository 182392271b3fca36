package vn.langnghe.web.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.langnghe.casework.queue.CaseQueue;
import vn.langnghe.casework.queue.QueueFilter;
import vn.langnghe.casework.queue.QueueSort;
import vn.langnghe.casework.queue.QueueView;
import vn.langnghe.intake.CallSheets;
import vn.langnghe.intake.CallSheets.Sheet;
import vn.langnghe.intake.IntakeOnce;
import vn.langnghe.intake.Receipt;
import vn.langnghe.office.Hotline;
import vn.langnghe.office.Offices;
import vn.langnghe.platform.Now;
import vn.langnghe.web.desk.QueueLine;
import vn.langnghe.web.desk.QueueLines;
import vn.langnghe.web.staff.Ask;
import vn.langnghe.web.staff.Moments;
import vn.langnghe.web.staff.Visitor;
import vn.langnghe.web.staff.Wording;

/** {@code /operator/call}: the sheet that is written while the caller speaks, and the number to read out after it. */
@Named
@RequestScoped
public class CallPage {
    private static final QueueFilter LAST =
            new QueueFilter(QueueView.ALL, null, null, null, null, null, QueueSort.RECEIVED, null, 8);

    /** An open sheet that is not the one on the page. */
    public record Parked(String title, String link, String since) {}

    @Inject
    private Ask ask;

    @Inject
    private Visitor visitor;

    @Inject
    private CallSheets sheets;

    @Inject
    private IntakeOnce intake;

    @Inject
    private CaseQueue queue;

    @Inject
    private QueueLines lines;

    @Inject
    private Offices offices;

    @Inject
    private SheetWords words;

    @Inject
    private Wording say;

    @Inject
    private Now now;

    private String key;
    private Sheet sheet;
    private SheetForm form = new SheetForm(Map.of());
    private Receipt receipt;
    private List<Parked> parked;
    private List<QueueLine> recent;

    /** Runs before the page is drawn: takes up the sheet, then does what the pressed button says. */
    public void enter() {
        key = Objects.requireNonNullElseGet(ask.filled("sheet"), sheets::newKey);
        sheet = sheets.find(owner(), key).orElse(null);
        form = ask.posted() ? SheetForm.typed(ask) : kept();
        if (ask.posted()) {
            press(ask.typed("do"));
        }
    }

    private SheetForm kept() {
        return sheet == null ? form : new SheetForm(sheet.fields());
    }

    private void press(String button) {
        switch (button) {
            case "save" -> ask.done(this::save);
            case "drop" -> drop();
            case "park" -> park();
            default -> ask.done(this::keep);
        }
    }

    private void save() {
        receipt = intake.receive(form.arrival(visitor.member().actor()), "call:" + owner() + ":" + key);
        sheets.drop(owner(), key);
    }

    private void keep() {
        sheets.keep(owner(), key, form.fields());
        sheet = sheets.find(owner(), key).orElse(null);
    }

    private void drop() {
        sheets.drop(owner(), key);
        ask.go("/operator/call");
    }

    private void park() {
        if (ask.done(this::keep)) {
            ask.go("/operator/call");
        }
    }

    private String owner() {
        return visitor.member().username();
    }

    public String key() {
        return key;
    }

    public SheetForm form() {
        return form;
    }

    /** When the sheet was begun, as the machine writes it; empty for a new one. */
    public String startedAt() {
        return sheet == null ? now.instant().toString() : sheet.startedAt().toString();
    }

    public String started() {
        return Moments.seconds(sheet == null ? now.instant() : sheet.startedAt());
    }

    public String saved() {
        return sheet == null ? "" : say.with("call.saved", Moments.seconds(sheet.savedAt()));
    }

    /** What to say back to the caller; empty until asked for. */
    public List<String> readBack() {
        return ask.typed("do").equals("read") && !form.get("text").isEmpty() ? words.readBack(form) : List.of();
    }

    public String problem() {
        return ask.refusal().map(say::refusal).orElse("");
    }

    /** The name of the refused field, or empty. */
    public String wrongField() {
        return ask.refusal().flatMap(no -> no.field()).orElse("");
    }

    public Receipt receipt() {
        return receipt;
    }

    public String numberToRead() {
        return ReadOut.number(receipt.caseNumber());
    }

    public List<String> codeToRead() {
        return ReadOut.groups(receipt.receiptCode());
    }

    public String replyBy() {
        return Moments.day(receipt.replyBy(), say.language());
    }

    /** Whether the case is kept as information only, because a telephone carries no signature. */
    public boolean keptAsInformation() {
        return receipt.kind().equals("TO_CAO_INFO");
    }

    /** Browsers swallow the first line end of a text area: this one is for them. */
    public String newline() {
        return "\n";
    }

    public List<Parked> parked() {
        if (parked == null) {
            parked = sheets.open(owner()).stream()
                    .filter(each -> !each.key().equals(key))
                    .map(this::parked)
                    .toList();
        }
        return parked;
    }

    private Parked parked(Sheet other) {
        return new Parked(
                words.title(new SheetForm(other.fields())),
                "/operator/call?sheet=" + other.key(),
                say.with("call.since", Moments.brief(other.startedAt(), now.instant())));
    }

    /** The operator's last cases: number and status, no more. */
    public List<QueueLine> recent() {
        if (recent == null) {
            recent = lines.of(queue.page(visitor.member(), LAST).items(), QueueView.ALL.code());
        }
        return recent;
    }

    public List<Hotline> hotlines() {
        return offices.hotlines(now.today());
    }
}
