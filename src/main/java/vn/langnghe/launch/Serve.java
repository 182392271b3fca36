package vn.langnghe.launch;

import java.util.List;
import vn.langnghe.platform.Settings;
import vn.langnghe.platform.StartProblem;
import vn.langnghe.platform.Tool;

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
        folder.clearTemporary();
        Settings complete = settings;
        long database = 0;
        if (settings.embedded()) {
            EmbeddedDatabase embedded = EmbeddedDatabase.start(settings, folder, stopping);
            complete = embedded.settings();
            database = embedded.pid();
        }
        DatabaseCheck.refuseNewer(complete);
        ServerProcess server = ServerProcess.start(complete, folder, database, stopping);
        server.awaitReady();
        Welcome.print(complete, folder);
        return server.awaitEnd();
    }
}
