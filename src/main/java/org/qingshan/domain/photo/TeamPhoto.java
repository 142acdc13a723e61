package org.qingshan.domain.photo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.lane.Lane;
import org.qingshan.platform.lane.NextId;
import org.qingshan.platform.lane.Row;

/**
 * A picture that the team sent in a chat: of goods, of what a grower brings, of what was found in it. Everybody may see it, once its file
 * has been fetched; the chat's own name for it is kept.
 */
@Entity
@Table(name = "team_photo")
public class TeamPhoto extends Row {
    /** What names of files begin with that everybody may see. */
    private static final String FOLDER = "photos/";

    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    private String photo;

    @Nullable
    private String file;

    private int tried;
    private Instant at;

    protected TeamPhoto() {}

    /**
     * What to call a picture where it is shown: by its file, if it is here; else as the chat does, until it has been fetched.
     *
     * @param photo a file's name below the data directory, or a platform's own name for it
     */
    public static String called(String photo) {
        if (isFile(photo)) {
            return photo;
        }
        var known = named(photo);
        known.ifPresentOrElse(TeamPhoto::sentAgain, () -> note(photo));
        return known.flatMap(sent -> Optional.ofNullable(sent.file)).orElse(photo);
    }

    /** Whether that is the name of a file that everybody may see; else only a chat has the picture. */
    public static boolean isFile(String photo) {
        return photo.startsWith(FOLDER);
    }

    private static Optional<TeamPhoto> named(String photo) {
        return TeamPhoto.<TeamPhoto>list("photo", photo).stream().findFirst();
    }

    private static void note(String photo) {
        var sent = new TeamPhoto();
        sent.photo = photo;
        sent.at = Lane.current().now();
        sent.persist();
    }

    private void sentAgain() {
        tried = 0;
    }

    /** The file has been fetched from where it was sent. */
    public void fetched(String name) {
        file = name;
    }

    /** @param isFinal whether it will never come */
    public void failed(boolean isFinal) {
        tried = isFinal ? SentPhoto.MOST_TRIES : tried + 1;
    }

    public Long id() {
        return id;
    }

    /** As the chat calls it. */
    public String photo() {
        return photo;
    }

    /** What is to be fetched now: what was not tried yet first, so that pictures that fail hold up none, and of that what lies here already. */
    public static List<TeamPhoto> toFetch(Instant now) {
        return TeamPhoto.<TeamPhoto>find(
                        "from TeamPhoto t where t.file is null and t.tried < ?1 order by t.tried, case when t.photo like 'sent/%' then 0 else 1 end, t.id",
                        SentPhoto.MOST_TRIES)
                .page(0, SentPhoto.PIECE)
                .list()
                .stream()
                .filter(sent -> SentPhoto.isDue(sent.at, sent.tried, now))
                .toList();
    }

    /** Names of those whose files are still only where chats keep them. */
    public static List<String> names() {
        return TeamPhoto.<TeamPhoto>list("file is null").stream()
                .map(TeamPhoto::photo)
                .toList();
    }

    public static List<TeamPhoto> withId(long id) {
        return list("id", id);
    }
}
