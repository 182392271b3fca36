package vn.langnghe.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import vn.langnghe.web.AtTheDesk;

/** What is typed into the queue's search: words of a story, a case number, or digits that may be either. */
class QueueSearchIT {
    private final AtTheDesk triage = AtTheDesk.as("triage");

    private final String dossier = Integer.toString(ThreadLocalRandom.current().nextInt(20_000_000, 99_999_999));

    @Test
    void theDigitsOfADossierFindTheStoryThatNamesThem() {
        String number =
                AtTheDesk.newCase("Hồ sơ số " + dossier + " trễ hẹn hai tháng", "DOSSIER_DELAY", "UBND_BINH_SA");
        assertThat(found(dossier)).contains(row(number));
        assertThat(found(dossier.substring(0, 7))).as("its beginning").contains(row(number));
        assertThat(found("ho so " + dossier)).contains(row(number));
        assertThat(found(dossier.substring(1))).as("not its end").doesNotContain(row(number));
    }

    @Test
    void theEndOfANumberFindsTheCaseAndWhoSpeaksOfIt() {
        String other = AtTheDesk.newCase("Trả hồ sơ muộn", "DOSSIER_DELAY", "UBND_BINH_SA");
        String end = other.substring(other.lastIndexOf('-') + 1);
        String number = AtTheDesk.newCase("Như vụ " + end + " tôi đã báo", "DOSSIER_DELAY", "UBND_BINH_SA");
        assertThat(found(other)).contains(row(other)).doesNotContain(row(number));
        assertThat(found(other.toLowerCase(Locale.ROOT))).contains(row(other));
        assertThat(found(end)).contains(row(other)).contains(row(number));
    }

    private String found(String text) {
        return triage.get("/desk/queue?view=all&sort=received&text=" + text.replace(" ", "+"))
                .body();
    }

    private static String row(String number) {
        return "id=\"" + number + "\"";
    }
}
