package winnow.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import winnow.library.Profile;
import winnow.library.Workspace;

/** Writes the pages as files that work from a disk and from any host of files. */
public final class SiteWriter {
    private final Path folder;
    private int files;

    private SiteWriter(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes all pages of a workspace; files of the same names are replaced, others left alone.
     *
     * @param workspace the folder that the pages speak of
     * @param store where its derived files are
     * @param words whether abstracts are written out; they are their authors', so not everybody may pass them on
     * @return how many files were written
     */
    public static int write(Path workspace, Path store, Path folder, boolean words) throws IOException {
        SiteWriter writer = new SiteWriter(folder);
        writer.write(Holdings.of(new Workspace(workspace, workspace, store)), new Pages(words), words);
        return writer.files;
    }

    private void write(Holdings holdings, Pages pages, boolean words) throws IOException {
        Page frame = Page.file(Published.at(holdings.library().workspace()));
        for (Map.Entry<String, String> asset : new Assets().files().entrySet()) {
            write(asset.getKey(), asset.getValue());
        }
        write("data/papers.js", PageData.papers(holdings));
        write("data/order.js", PageData.order(holdings));
        for (Profile profile : holdings.profiles()) {
            write("data/compared/" + profile.id() + ".js", PageData.compared(holdings, profile, words));
        }
        for (String path : pages.paths(holdings)) {
            String html = pages.html(holdings, path, Query.NONE, frame).orElseThrow();
            write(path, html);
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(file, text);
        files++;
    }
}
