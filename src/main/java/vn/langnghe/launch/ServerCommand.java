package vn.langnghe.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import vn.langnghe.platform.setting.Settings;

/** The command line of the server: flags of the virtual machine, marks for ourselves, options of Payara Micro. */
final class ServerCommand {
    private static final String LISTENER =
            "configs.config.server-config.network-config.network-listeners.network-listener.http-listener";

    private ServerCommand() {}

    static List<String> of(Settings settings, DataFolder folder) throws IOException {
        List<String> command = new ArrayList<>(List.of(Installation.java(), Orphans.serverMark(folder)));
        command.addAll(machine(folder));
        command.addAll(marks(settings));
        command.addAll(settings.javaFlags());
        command.addAll(List.of("-jar", Installation.library("payara-micro").toString()));
        command.addAll(payara(settings, folder));
        return command;
    }

    /** Chosen by measuring: see operations.md. */
    private static List<String> machine(DataFolder folder) {
        return List.of(
                "-Xms128m",
                "-Xmx384m",
                // what lives long needs 150 MB: collect young and often rather than fill the whole heap with waste
                "-XX:MaxNewSize=80m",
                "-XX:MinHeapFreeRatio=15",
                "-XX:MaxHeapFreeRatio=30",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Duser.timezone=Asia/Ho_Chi_Minh",
                "-Djava.io.tmpdir=" + folder.temporary());
    }

    private static List<String> marks(Settings settings) {
        List<String> marks = new ArrayList<>();
        marks.add("-D" + Settings.LAUNCHER + "=" + ProcessHandle.current().pid());
        if (settings.embedded()) {
            marks.add("-D" + Settings.EMBEDDED + "=true");
        }
        // settings travel in the environment; what else was given to us is for tests and goes on as it came
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("langnghe.clock.") || name.startsWith("langnghe.test."))
                .forEach(name -> marks.add("-D" + name + "=" + System.getProperty(name)));
        return marks;
    }

    private static List<String> payara(Settings settings, DataFolder folder) throws IOException {
        return List.of(
                "--deploy",
                Installation.library("lang-nghe.war").toString(),
                "--contextroot",
                "/",
                "--port",
                Integer.toString(settings.httpPort()),
                "--nocluster",
                "--nohazelcast",
                "--unpackdir",
                folder.server().toString(),
                "--disablephonehome",
                "--maxhttpthreads",
                "48",
                "--prebootcommandfile",
                bootCommands(settings, folder).toString(),
                "--postdeploycommandfile",
                Files.writeString(folder.temporary().resolve("post-deploy-commands.txt"), listening(true))
                        .toString(),
                "--logproperties",
                copy("logging.properties", folder).toString());
    }

    /**
     * The same commands as in production, and the address to listen on: not before the archive is deployed. Until then
     * the server would answer with pages of its own, which name it.
     */
    private static Path bootCommands(Settings settings, DataFolder folder) throws IOException {
        Path file = copy("pre-boot-commands.txt", folder);
        String address = "set " + LISTENER + ".address=" + settings.bind() + "\n";
        return Files.writeString(file, Files.readString(file) + address + listening(false));
    }

    private static String listening(boolean on) {
        return "set " + LISTENER + ".enabled=" + on + "\n";
    }

    private static Path copy(String name, DataFolder folder) throws IOException {
        Path file = folder.temporary().resolve(name);
        try (InputStream content = ServerCommand.class.getResourceAsStream("/payara-config/" + name)) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }
}
