package winnow.cli;

import picocli.CommandLine.IVersionProvider;
import winnow.library.Build;

/** The version and the commit that the build wrote down. */
final class WinnowVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"winnow " + Build.current()};
    }

    /** The number alone; empty when built from source. */
    static String number() {
        return Build.current().version();
    }
}
