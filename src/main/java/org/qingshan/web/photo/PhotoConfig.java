package org.qingshan.web.photo;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** Where photos lie is the program's data directory: {@code QINGSHAN_DATA_DIR}. */
@ConfigMapping(prefix = "qingshan")
public interface PhotoConfig {
    @WithDefault("data")
    Path dataDir();

    Photo photo();

    /** What is taken in, and what is made of it. */
    interface Photo {
        /** A phone's largest JPEG has about 16 MB. */
        @WithDefault("20M")
        MemorySize largestFile();

        /** Larger uploads are cut off at the door; what is between the two sizes is refused with a sentence. */
        @WithDefault("32M")
        MemorySize largestUpload();

        /** What phones have (64 megapixels); looked up before anything is decoded, so that a small file cannot unpack into gigabytes. */
        @WithDefault("64000000")
        long mostPixels();

        /** Pixels of the longer side: what Telegram shows at most. */
        @WithDefault("1280")
        int edge();

        /** How long one picture waits for those before it; whoever waits holds a thread, and a phone's page gives up after a minute. */
        @WithDefault("20S")
        Duration patience();

        /** Pictures that one visitor may send in ten minutes: two full reports and a few payments. */
        @WithDefault("20")
        int mostSent();

        /** Pictures that all visitors of a shop may send in ten minutes: of a bad evening's hundred reports, and few enough that strangers fill no disk. */
        @WithDefault("300")
        int mostSentToShop();

        /** Pixels of the small square: sharp at the 92 that the widest page gives it, and about 7 kB. */
        @WithDefault("184")
        int smallEdge();
    }
}
