package winnow;

/** Assembles the faces. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {}
}
