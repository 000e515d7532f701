package winnow.cli;

import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest. */
final class WinnowVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"winnow " + (number().isEmpty() ? "(built from source)" : number())};
    }

    /** The number alone; empty when built from source. */
    static String number() {
        String version = WinnowVersion.class.getPackage().getImplementationVersion();
        return version == null ? "" : version;
    }
}
