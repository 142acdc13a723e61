package org.qingshan.web.viewer;

import jakarta.ws.rs.core.EntityTag;
import java.util.zip.CRC32;

/** JSON that is given out more than once, with the tag by which a reader says that he has it. */
record VersionedJson(byte[] bytes, EntityTag tag) {

    static VersionedJson of(byte[] json) {
        var checksum = new CRC32();
        checksum.update(json);
        return new VersionedJson(json, new EntityTag(Long.toHexString(checksum.getValue()) + "-" + json.length));
    }
}
