package winnow;

import winnow.cli.CommandLineFace;

/** Where it begins. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        int code = CommandLineFace.run(args);
        if (code != 0) {
            System.exit(code);
        }
    }
}
