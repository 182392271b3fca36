package vn.langnghe.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.langnghe.platform.StartProblem;
import vn.langnghe.testing.Launched;

/** Now and then a server fails to start, says so, and stays: the launcher does not wait for it, it tries again. */
class SecondTryIT {
    private static final Duration THREE_SHORT_TRIES = Duration.ofSeconds(180);
    private static final String AGAIN = "đang thử lại";
    private static final String GAVE_UP = "javax.enterprise.system.core: Failed to start, exiting";
    private static final String UNFORESEEN =
            "vn.langnghe.platform.start.Startup: " + StartProblem.MARK + StartProblem.UNFORESEEN;

    private final Map<String, String> settings = Launched.settings("second-try");
    private final Path dataDir = Launched.folder("second-try");
    private final Path agent = Launched.folder("second-try-agent.jar");
    private final Path said = Launched.folder("second-try-words.txt");

    @AfterEach
    void leaveNothing() throws IOException {
        Launched.processesIn(dataDir).forEach(ProcessHandle::destroyForcibly);
        Files.deleteIfExists(agent);
        Files.deleteIfExists(said);
    }

    @Test
    void whateverFailedTheFirstTwoTriesTheThirdServes() throws IOException {
        Launched launched = startedFailing(GAVE_UP, UNFORESEEN).awaitReady();
        assertThat(launched.output().split(AGAIN, -1)).hasSize(3);
        launched.process().destroy();
        assertThat(launched.awaitExit(Duration.ofSeconds(90))).isEqualTo(143);
        assertThat(Launched.processesIn(dataDir)).isEmpty();
    }

    @Test
    void afterThreeTriesItSaysWhereToLook() throws IOException {
        Launched launched = startedFailing(GAVE_UP, GAVE_UP, GAVE_UP);
        assertThat(launched.awaitExit(THREE_SHORT_TRIES)).isEqualTo(1);
        assertThat(launched.output().split(AGAIN, -1)).hasSize(3);
        assertThat(launched.output())
                .contains("Máy chủ không khởi động được, xem " + dataDir.resolve("log/server.log"));
        assertThat(Launched.processesIn(dataDir)).isEmpty();
    }

    private Launched startedFailing(String... words) throws IOException {
        Launched.delete(dataDir);
        packAgent();
        Files.write(said, List.of(words));
        settings.put("LANGNGHE_JAVA_FLAGS", "-javaagent:" + agent + "=" + dataDir.resolve("tries") + "," + said);
        return Launched.start(settings);
    }

    private void packAgent() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Premain-Class", Stumbling.class.getName());
        String name = Stumbling.class.getName().replace('.', '/') + ".class";
        Files.createDirectories(agent.getParent());
        try (OutputStream file = Files.newOutputStream(agent);
                JarOutputStream jar = new JarOutputStream(file, manifest);
                InputStream compiled = Stumbling.class.getClassLoader().getResourceAsStream(name)) {
            jar.putNextEntry(new JarEntry(name));
            compiled.transferTo(jar);
        }
    }
}
