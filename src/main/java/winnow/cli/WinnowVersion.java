package winnow.cli;

import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest. */
final class WinnowVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = WinnowVersion.class.getPackage().getImplementationVersion();
        return new String[] {"winnow " + (version == null ? "(built from source)" : version)};
    }
}
