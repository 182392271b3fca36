package vn.langnghe.launch;

import java.util.List;
import vn.langnghe.platform.StartProblem;
import vn.langnghe.platform.Tool;
import vn.langnghe.platform.setting.Settings;

/** Runs the service until it is told to stop. */
public final class Serve implements Tool {
    static final String NAME = "serve";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String purpose() {
        return "chạy dịch vụ (mặc định khi không ghi lệnh)";
    }

    @Override
    public boolean needsDatabase() {
        return false;
    }

    @Override
    public int run(List<String> args, Settings settings) throws InterruptedException {
        Ports.check(settings);
        DataFolder folder = DataFolder.occupy(settings);
        Stopping stopping = new Stopping();
        try {
            return serve(settings, folder, stopping);
        } catch (StartProblem e) {
            if (!stopping.hasBegun()) {
                throw e;
            }
            // whoever pressed Ctrl-C during the start knows why it failed
            return Main.FAILED;
        } finally {
            stopping.now();
        }
    }

    private static int serve(Settings settings, DataFolder folder, Stopping stopping) throws InterruptedException {
        Orphans.stop(folder);
        folder.clearLeftovers();
        return settings.embedded()
                ? withOurDatabase(settings, folder, stopping)
                : withTheirs(settings, folder, stopping);
    }

    /** Both start at the same time: the server needs some seconds before it first asks for the database. */
    private static int withOurDatabase(Settings settings, DataFolder folder, Stopping stopping)
            throws InterruptedException {
        EmbeddedDatabase database = EmbeddedDatabase.planned(settings, folder, stopping);
        ServerProcess server = ServerProcess.start(database.settings(), folder, stopping);
        database.start();
        DatabaseCheck.refuseNewer(database.settings());
        return await(server, database.settings(), folder);
    }

    private static int withTheirs(Settings settings, DataFolder folder, Stopping stopping) throws InterruptedException {
        DatabaseCheck.refuseNewer(settings);
        return await(ServerProcess.start(settings, folder, stopping), settings, folder);
    }

    private static int await(ServerProcess server, Settings settings, DataFolder folder) throws InterruptedException {
        server.awaitReady();
        Welcome.print(settings, folder);
        return server.awaitEnd();
    }
}
