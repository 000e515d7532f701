package winnow;

import jakarta.servlet.http.HttpServlet;
import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import winnow.agent.AgentServer;
import winnow.agent.Commands;
import winnow.cli.CommandLineFace;
import winnow.cli.OpenLibraries;
import winnow.cli.OtherFaces;
import winnow.cli.Utf8Start;
import winnow.editor.EditorServer;
import winnow.web.SiteWriter;
import winnow.web.WebServer;

/** Where it begins: the command line, with the page behind the commands that open it. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        int code = Utf8Start.again().orElseGet(() -> CommandLineFace.run(args, new Faces()));
        if (code != 0) {
            System.exit(code);
        }
    }

    /** The page and the agents' server, for the command line. */
    private static final class Faces implements OtherFaces {
        @Override
        public void serve(Path workspace, Path store, int port, Consumer<String> told) throws IOException {
            try (WebServer server = WebServer.start(workspace, store, port, agents(workspace))) {
                told.accept(server.address());
                Thread.currentThread().join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public int write(Path workspace, Path store, Path folder, boolean words) throws IOException {
            return SiteWriter.write(workspace, store, folder, words);
        }

        @Override
        public void agents(Path folder, boolean readOnly) {
            try {
                AgentServer.serve(
                        commands(folder),
                        CommandLineFace.version(),
                        readOnly,
                        System.in,
                        new FileOutputStream(FileDescriptor.out));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private static HttpServlet agents(Path workspace) {
            return AgentServer.servlet(commands(workspace), CommandLineFace.version());
        }

        @Override
        public int editor(Workspaces workspaces, Path folder) throws InterruptedException {
            return EditorServer.serve(
                    workspaces, folder, CommandLineFace.version(), System.in, new FileOutputStream(FileDescriptor.out));
        }

        private static Commands commands(Path folder) {
            OpenLibraries libraries = new OpenLibraries();
            return (arguments, input) -> said(libraries, folder, arguments, input);
        }

        private static Commands.Said said(OpenLibraries libraries, Path folder, List<String> arguments, String input) {
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
            int code = CommandLineFace.run(
                    folder,
                    arguments.toArray(String[]::new),
                    in,
                    new PrintWriter(out),
                    new PrintWriter(err),
                    libraries);
            return new Commands.Said(code, out.toString(), err.toString());
        }
    }
}
