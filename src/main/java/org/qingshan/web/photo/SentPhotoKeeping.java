package org.qingshan.web.photo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.qingshan.domain.photo.SentPhoto;
import org.qingshan.domain.photo.SentPictures;

/** Keeps what buyers send as files beside the photos of products, but shows it to nobody: that is left to pages that know who asks. What the team sends of its goods becomes one of those photos. */
@ApplicationScoped
public class SentPhotoKeeping implements SentPictures {
    private static final Logger LOG = Logger.getLogger(SentPhotoKeeping.class);
    private static final Pattern NAME = Pattern.compile("sent/[a-z][a-z0-9-]{1,31}/[0-9a-f]{64}\\.jpg");
    private static final String END = ".jpg";
    private static final String SMALL = "-small.jpg";

    private final PhotoKeeping photos;
    private final PhotoMaking making;

    SentPhotoKeeping(PhotoKeeping photos, PhotoMaking making) {
        this.photos = photos;
        this.making = making;
    }

    @Override
    public Optional<String> keep(String shop, String sender, byte[] bytes) {
        return made(bytes, file -> keep(shop, sender, file));
    }

    @Override
    public Optional<String> show(String shop, byte[] bytes) {
        return made(bytes, file -> photos.keep(shop, file).file());
    }

    private static Optional<String> made(byte[] bytes, Function<Path, String> kept) {
        try {
            var file = Files.createTempFile("picture", ".tmp");
            try {
                Files.write(file, bytes);
                return Optional.of(kept.apply(file));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (PhotoRefused none) {
            if (none.reason() == PhotoRefused.Reason.BUSY) {
                throw none;
            }
            return Optional.empty();
        } catch (IOException full) {
            throw new UncheckedIOException("A picture cannot be written", full);
        }
    }

    /**
     * Keeps a file that came.
     *
     * @param sender so that two people's same picture are two files, each of which can be erased
     * @throws PhotoRefused for what is no photo or too large a one
     */
    public String keep(String shop, String sender, Path file) {
        var made = making.of(file);
        var name = SentPhoto.FOLDER + shop + "/"
                + PhotoKeeping.hash(sender.getBytes(StandardCharsets.UTF_8), made.whole()) + END;
        photos.writeBoth(name, name.replace(END, SMALL), made);
        return name;
    }

    @Override
    public Optional<byte[]> read(String photo) {
        var file = photos.file(photo);
        return NAME.matcher(photo).matches() && Files.isRegularFile(file)
                ? Optional.of(PhotoKeeping.read(file))
                : Optional.empty();
    }

    /** By which the database knows the picture of a file, the whole or the small one. */
    public static String name(String shop, String file) {
        return SentPhoto.FOLDER + shop + "/" + file.replace(SMALL, END);
    }

    /** The file of this name in a shop; empty for none. */
    public Optional<Path> file(String shop, String file) {
        var path = photos.file(SentPhoto.FOLDER + shop + "/" + file);
        return Files.isRegularFile(path) ? Optional.of(path) : Optional.empty();
    }

    /** What the small square of a picture is called. */
    public static String small(String photo) {
        return photo.replace(END, SMALL);
    }

    @Override
    public Collection<String> keptBefore(String shop, Instant time) {
        var folder = photos.file(SentPhoto.FOLDER + shop);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> isOlder(file, time))
                    .map(file -> SentPhoto.FOLDER + shop + "/" + file.getFileName())
                    .filter(name -> NAME.matcher(name).matches())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isOlder(Path file, Instant time) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(time);
        } catch (IOException gone) {
            return false;
        }
    }

    @Override
    public void erase(Collection<String> names) {
        for (var name : names) {
            if (NAME.matcher(name).matches()) {
                erase(name);
            }
        }
    }

    private void erase(String name) {
        try {
            photos.erase(small(name));
            photos.erase(name);
        } catch (UncheckedIOException stays) {
            LOG.warnf(stays, "A picture stays for now");
        }
    }
}
