package winnow.library;

import com.fasterxml.jackson.databind.json.JsonMapper;

/** How the store's records become JSON and back. Apart, because it takes long to make and few commands need it. */
final class StoreJson {
    static final JsonMapper MAPPER = JsonMapper.builder().build();

    private StoreJson() {}
}
