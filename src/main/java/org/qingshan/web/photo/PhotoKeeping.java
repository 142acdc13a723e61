package org.qingshan.web.photo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.qingshan.web.photo.PhotoRefused.Reason;

/**
 * Keeps photos as files, by what is in them. Belongs before the shop's lane, which must not wait for a picture.
 *
 * <p>Guaranteed: a name that was returned is that of a whole file. Not guaranteed: that a file has a product; one whose product got
 * another picture stays, because cards that were sent may still show it.
 */
@ApplicationScoped
public class PhotoKeeping {
    private final Path folder;
    private final PhotoMaking making;

    PhotoKeeping(PhotoConfig config, PhotoMaking making) {
        this.folder = config.dataDir().toAbsolutePath().normalize();
        this.making = making;
    }

    /**
     * Keeps the photo that a form brought.
     *
     * @param shop the key of the shop whose product it shows
     * @param chosen the files of the form's fields, of which one or none was used
     * @return what to call it
     * @throws PhotoRefused for none, and for what is no photo or too large a one
     */
    public PhotoName keep(String shop, @Nullable List<FileUpload> chosen) {
        return kept(shop, making.of(file(chosen)));
    }

    /** Keeps the photo that is in a file. */
    PhotoName keep(String shop, Path file) {
        return kept(shop, making.of(file));
    }

    /** Keeps a logo in the same way, whole: where people see the small square, they see all of it. */
    public PhotoName keepLogo(String shop, @Nullable List<FileUpload> chosen) {
        return kept(shop, making.squared(file(chosen)));
    }

    private static Path file(@Nullable List<FileUpload> chosen) {
        var file = chosen == null
                ? null
                : chosen.stream()
                        .filter(upload -> upload.size() > 0)
                        .findFirst()
                        .orElse(null);
        if (file == null) {
            throw new PhotoRefused(Reason.NONE);
        }
        return file.uploadedFile();
    }

    private PhotoName kept(String shop, PhotoMaking.Made made) {
        var name = new PhotoName(shop, hash(made.whole()));
        writeBoth(name.file(), name.smallFile(), made);
        return name;
    }

    /** The whole last: who sees it sees the small one too. */
    void writeBoth(String whole, String small, PhotoMaking.Made made) {
        try {
            write(small, made.small());
            write(whole, made.whole());
        } catch (IOException full) {
            throw new UncheckedIOException("A photo cannot be written below " + folder, full);
        }
    }

    void erase(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException stays) {
            throw new UncheckedIOException("A photo cannot be erased below " + folder, stays);
        }
    }

    /** The small square of a kept photo, a JPEG; null where there is none. */
    public byte @Nullable [] square(@Nullable String photo) {
        return PhotoName.of(photo)
                .map(name -> file(name.smallFile()))
                .filter(Files::isRegularFile)
                .map(PhotoKeeping::read)
                .orElse(null);
    }

    /** A kept photo as a square picture for a phone's home screen, a PNG with edges of so many pixels; null where there is none. */
    public byte @Nullable [] icon(@Nullable String photo, int edge) {
        return PhotoName.of(photo)
                .map(name -> file(name.file()))
                .filter(Files::isRegularFile)
                .map(file -> PhotoMaking.icon(file, edge))
                .orElse(null);
    }

    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException gone) {
            throw new UncheckedIOException("A photo cannot be read: " + file, gone);
        }
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** All of it or nothing stands there, also where two write the same at once. */
    private void write(String name, byte[] bytes) throws IOException {
        var target = file(name);
        if (Files.exists(target)) {
            return;
        }
        Files.createDirectories(target.getParent());
        var part = Files.createTempFile(target.getParent(), "part", ".tmp");
        try {
            Files.write(part, bytes);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    static String hash(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
