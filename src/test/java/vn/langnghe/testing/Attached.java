package vn.langnghe.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import vn.langnghe.platform.ToolDatabase;

/** Files that go along with a submission by the API, and the safe copies made of them. */
public final class Attached {
    private Attached() {}

    /** One of {@code attachments}. */
    public static JsonObjectBuilder file(String name, byte[] bytes) {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("base64", Base64.getEncoder().encodeToString(bytes));
    }

    /** Waits until of each file of the case a safe copy was made, or could not be made. */
    public static void awaitCopies(RunningService service, String number) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        String undone = "select count(*) as n from attachment a join case_file c on c.id = a.case_id"
                + " left join attachment_copy y on y.attachment_id = a.id"
                + " where c.number = ? and (y.state is null or y.state = 'MAKING')";
        try (ToolDatabase database = service.database()) {
            while (database.one(undone, row -> row.big("n"), number).orElseThrow() > 0) {
                assertThat(System.nanoTime()).as("copies of " + number).isLessThan(end);
                Launched.pause();
            }
        }
    }
}
