package winnow.reading.whole;

import java.util.List;
import winnow.paper.Role;
import winnow.reading.words.Abstract;

/** Tells what each sentence does in its abstract, looking at the whole abstract at once. */
public final class RoleReader {
    private static final RoleModel MODEL = RoleModel.bundled();

    /** One role a sentence, in order. */
    public List<Role> roles(Abstract text) {
        return MODEL.roles(text);
    }
}
