package org.qingshan.conversation.turn;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.Secrets;
import org.qingshan.platform.lane.NextId;

/** A message that the bot could not place, kept for the host's rescue desk. */
@Entity
@Table(name = "unanswered")
public class Unanswered extends PanacheEntityBase {
    enum Status {
        OPEN,
        ANSWERED,
        IGNORED
    }

    /** As many as a host looks through in an evening; who asked before them is answered by nobody any more. */
    private static final int MOST = 300;
    /** Letters; a question is shorter, and a host reads no more. */
    private static final int LONGEST = 500;

    public static final long TOLD_NOBODY = 0;

    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    @Column(name = "chat_id")
    private long chatId;

    @Column(name = "message_id")
    private long messageId;

    private String words;

    @Enumerated(EnumType.STRING)
    private Status status = Status.OPEN;

    private Instant at;

    /** Orders for whoever said it that came to nothing or were taken back. */
    private int tries;

    /** The message of the outbox that answered it; {@value #TOLD_NOBODY} where nobody could be told; null where it was answered otherwise. */
    @Nullable
    @Column(name = "told_by")
    private Long toldBy;

    protected Unanswered() {}

    Unanswered(Chat chat, long messageId, String words, Instant now) {
        this.chatId = chat.id();
        this.messageId = messageId;
        this.words = kept(words);
        this.at = now;
    }

    private static String kept(String words) {
        var kept = Secrets.concealed(words);
        return kept.codePointCount(0, kept.length()) <= LONGEST
                ? kept
                : kept.substring(0, kept.offsetByCodePoints(0, LONGEST));
    }

    /** More is known of it. */
    void says(String now) {
        words = kept(now);
    }

    /** He says more of it. */
    public void adds(String more) {
        words = kept(saying(more));
    }

    public String saying(String more) {
        return words + "; " + more;
    }

    /** What waits and says just that, the newest of it. */
    public static Optional<Unanswered> openSaying(String words) {
        return find("words = ?1 and status = ?2 order by id desc", kept(words), Status.OPEN)
                .firstResultOptional();
    }

    public void answered() {
        status = Status.ANSWERED;
        toldBy = null;
    }

    public void answeredBy(long message) {
        status = Status.ANSWERED;
        toldBy = message;
    }

    /** The message of the outbox that answered it, or {@value #TOLD_NOBODY}; empty unless it was answered in words. */
    public Optional<Long> toldBy() {
        return status == Status.ANSWERED ? Optional.ofNullable(toldBy) : Optional.empty();
    }

    public void ignored() {
        status = Status.IGNORED;
    }

    /** Somebody thought better of it. */
    public void reopened() {
        status = Status.OPEN;
        toldBy = null;
        tries++;
    }

    /** Nothing could be ordered; the next try is another one. */
    public void failed() {
        tries++;
    }

    public boolean isOpen() {
        return status == Status.OPEN;
    }

    public int tries() {
        return tries;
    }

    public Long id() {
        return id;
    }

    /** Empty once they are older than the shop keeps what people said. */
    public String words() {
        return words;
    }

    public long chatId() {
        return chatId;
    }

    public Instant at() {
        return at;
    }

    /** Whether just that was said in the chat and waits to be looked at. */
    public static boolean isOpen(Chat chat, String words) {
        return count("chatId = ?1 and words = ?2 and status = ?3", chat.id(), words, Status.OPEN) > 0;
    }

    /** What was said in the chat and waits to be looked at. */
    public static Stream<Unanswered> openOf(Chat chat) {
        return Unanswered.<Unanswered>find("chatId = ?1 and status = ?2 and words <> ''", chat.id(), Status.OPEN)
                .list()
                .stream();
    }

    /** What was said in the chat since then, the newest first, whether it still waits or not. */
    public static Stream<Unanswered> saidIn(Chat chat, Instant since) {
        return Unanswered.<Unanswered>find(
                "chatId = ?1 and at >= ?2 and words <> '' order by id desc", chat.id(), since)
                .list()
                .stream();
    }

    public static long countOpen() {
        return count("status = ?1 and words <> ''", Status.OPEN);
    }

    /** Of those that {@link #open} gives. */
    public static List<String> openWords() {
        return getEntityManager()
                .createQuery(
                        "select words from Unanswered where status = :status and words <> '' order by id desc",
                        String.class)
                .setParameter("status", Status.OPEN)
                .setMaxResults(MOST)
                .getResultList();
    }

    public static long newestOpen() {
        return Unanswered.<Unanswered>find("status = ?1 and words <> '' order by id desc", Status.OPEN)
                .firstResultOptional()
                .map(Unanswered::id)
                .orElse(0L);
    }

    public static List<Unanswered> withIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** The newest first, {@value #MOST} at most; without those whose words are erased already. */
    public static List<Unanswered> open() {
        return Unanswered.<Unanswered>find("status = ?1 and words <> '' order by id desc", Status.OPEN)
                .page(0, MOST)
                .list();
    }
}
