package winnow.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import winnow.library.Workspace;

/** The other faces, as far as the command line opens them; {@code Main} hands them in. */
public interface OtherFaces {
    /**
     * Shows the pages until the process ends.
     *
     * @param workspace the folder that they speak of
     * @param store where its derived files are
     * @param port 0 for any that is free
     * @param told is given the address once it listens
     */
    void serve(Path workspace, Path store, int port, Consumer<String> told) throws IOException;

    /**
     * Writes the pages as files.
     *
     * @param workspace the folder that they speak of
     * @param store where its derived files are
     * @param words whether abstracts are written out
     * @return how many files
     */
    int write(Path workspace, Path store, Path folder, boolean words) throws IOException;

    /**
     * Answers agents on standard input and output until the input ends.
     *
     * @param folder that they work in
     * @param readOnly whether nothing can be written
     */
    void agents(Path folder, boolean readOnly);

    /**
     * Answers an editor on standard input and output until it goes.
     *
     * @param workspaces the workspace around a folder
     * @param folder of an editor that names none
     * @return the exit code
     */
    int editor(Workspaces workspaces, Path folder) throws InterruptedException;

    /** The workspace around a folder, as commands find it. */
    interface Workspaces extends Function<Path, Workspace> {}
}
