package winnow.trace;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.function.Predicate;

/** Which paths from the top of a repository are files of its working tree. */
record WorkingFiles(Path top) implements Predicate<String> {
    @Override
    public boolean test(String path) {
        return Files.isRegularFile(top.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }
}
