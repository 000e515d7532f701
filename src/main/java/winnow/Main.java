package winnow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import winnow.cli.CommandLineFace;
import winnow.cli.PageFace;
import winnow.web.SiteWriter;
import winnow.web.WebServer;

/** Where it begins: the command line, with the page behind the commands that open it. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        int code = CommandLineFace.run(args, new Web());
        if (code != 0) {
            System.exit(code);
        }
    }

    /** The page, for the command line. */
    private static final class Web implements PageFace {
        @Override
        public void serve(Path workspace, int port, Consumer<String> told) throws IOException {
            try (WebServer server = WebServer.start(workspace, port)) {
                told.accept(server.address());
                Thread.currentThread().join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public int write(Path workspace, Path folder, boolean words) throws IOException {
            return SiteWriter.write(workspace, folder, words);
        }
    }
}
