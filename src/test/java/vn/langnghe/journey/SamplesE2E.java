package vn.langnghe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.langnghe.testing.Samples;
import vn.langnghe.testing.Samples.Sample;

/** The fifteen texts through the form and over the operator's sheet: the right office is suggested, the sealed are sealed. */
class SamplesE2E {
    private static Desk triage;
    private static Citizen citizen;
    private static Page sheet;

    @BeforeAll
    static void comeIn() {
        triage = Desk.of("triage");
        citizen = new Citizen(Browser.person());
        sheet = Desk.of("operator").page();
    }

    @TestFactory
    Stream<DynamicTest> byTheWebForm() {
        return Samples.all().stream()
                .map(sample -> DynamicTest.dynamicTest(
                        sample.id(),
                        () -> isAsExpected(sample, citizen.submit(sample).number())));
    }

    @TestFactory
    Stream<DynamicTest> overTheOperatorsSheet() {
        return Samples.all().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.id(), () -> isAsExpected(sample, dictate(sample))));
    }

    private static void isAsExpected(Sample sample, String number) {
        triage.open(number);
        assertThat(triage.suggestedOffice()).isEqualTo(sample.office());
        assertThat(triage.sealed()).as("sealed").isEqualTo(sample.sealed());
        assertThat(triage.page().locator(".story").textContent())
                .contains(sample.text().substring(0, 40));
    }

    private static String dictate(Sample sample) {
        sheet.navigate("/operator/call");
        sheet.locator("#in-text").fill(sample.text());
        sheet.locator("#in-category").selectOption(sample.category());
        sheet.locator("#in-kind")
                .selectOption(
                        sample.kindAsSent().replace("TO_CAO_INFO", "TO_CAO").replace("TO_CAO", "TO_CAO_INFO"));
        if (!sample.rank().isEmpty()) {
            sheet.locator("input[name=rank][value=" + sample.rank() + "]").check();
        }
        sheet.locator("input[name=mode][value=" + sample.mode() + "]").check();
        if (!sample.mode().equals("ANONYMOUS")) {
            sheet.locator("input[name=name]").fill("Trần Văn Mẫu");
            sheet.locator("input[name=phone]").fill("0900 000 322");
        }
        sheet.locator("button[name=do][value=save]").click();
        String readAloud = sheet.locator(".readout .big.num").first().textContent();
        return readAloud.replaceAll("\\s", "").replace('·', '-');
    }
}
