package winnow.reading;

import java.util.List;
import winnow.paper.Role;

/** Tells what each sentence does in its abstract, looking at the whole abstract at once. */
final class RoleReader {
    private static final RoleModel MODEL = RoleModel.bundled();

    /** One role a sentence, in order. */
    List<Role> roles(Abstract text) {
        return MODEL.roles(RoleFeatures.of(text, OwnName.of(text)));
    }
}
