package org.qingshan.domain.photo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.lane.Lane;
import org.qingshan.platform.lane.NextId;
import org.qingshan.platform.lane.Row;

/** A picture that a buyer sent: of something spoilt, or of his payment. */
@Entity
@Table(name = "sent_photo")
public class SentPhoto extends Row {
    /** What names of our own files begin with; all others are a platform's. */
    public static final String FOLDER = "sent/";

    /** A platform that has not given a picture five times will not give it. */
    static final int MOST_TRIES = 5;

    /** After each try longer: a platform that is away comes back within hours. */
    private static final Duration PAUSE = Duration.ofMinutes(30);

    /** Fetched at once; the rest waits a moment. */
    static final int PIECE = 20;

    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    @Column(name = "buyer_id")
    private long buyerId;

    @Column(name = "order_id")
    private long orderId;

    @Nullable
    @Column(name = "report_id")
    private Long reportId;

    private String photo;

    @Nullable
    @Column(name = "sent_as")
    private String sentAs;

    private int tried;
    private Instant at;

    protected SentPhoto() {}

    /**
     * Notes a picture.
     *
     * @param report what it shows; null for a payment
     * @param photo a file's name below the data directory, or a platform's own name for it
     */
    public static void note(long buyer, long order, @Nullable Long report, String photo) {
        var sent = new SentPhoto();
        sent.buyerId = buyer;
        sent.orderId = order;
        sent.reportId = report;
        sent.photo = photo;
        sent.at = Lane.current().now();
        sent.persist();
    }

    /** What showed a payment for one order shows it for another. */
    public static void passOver(long from, long to) {
        SentPhoto.<SentPhoto>list("orderId = ?1 and reportId is null", from).forEach(sent -> sent.orderId = to);
    }

    /** The file has been fetched from where it was sent; what it is called there is kept. */
    public void fetched(String file) {
        sentAs = photo;
        photo = file;
    }

    /**
     * It has not come.
     *
     * @param isFinal whether it never will
     * @return that it is lost, where nobody will try it any more
     */
    public Optional<PictureLost> failed(boolean isFinal) {
        if (isHere() || isLost()) {
            return Optional.empty();
        }
        tried = isFinal ? MOST_TRIES : tried + 1;
        return isLost() ? Optional.of(new PictureLost(buyerId, orderId, reportId == null)) : Optional.empty();
    }

    public Long id() {
        return id;
    }

    public String photo() {
        return photo;
    }

    /** Whether we have the file; else only the platform has it. */
    public boolean isHere() {
        return photo.startsWith(FOLDER);
    }

    /** Whether it will never be here. */
    public boolean isLost() {
        return !isHere() && tried >= MOST_TRIES;
    }

    public Instant at() {
        return at;
    }

    /** By the key of the report, the oldest first. */
    public static Map<Long, List<SentPhoto>> ofReports(Collection<Long> reports) {
        List<SentPhoto> all = reports.isEmpty() ? List.of() : list("reportId in ?1 order by id", reports);
        return all.stream().collect(Collectors.groupingBy(sent -> sent.reportId == null ? 0L : sent.reportId));
    }

    public static long countOf(long report) {
        return count("reportId", report);
    }

    /** Of payments, by the key of the order, the oldest first. */
    public static Map<Long, List<SentPhoto>> ofPayments(Collection<Long> orders) {
        List<SentPhoto> all =
                orders.isEmpty() ? List.of() : list("reportId is null and orderId in ?1 order by id", orders);
        return all.stream().collect(Collectors.groupingBy(sent -> sent.orderId));
    }

    /** Names of all that somebody sent. */
    public static List<String> ofBuyer(long buyer) {
        return SentPhoto.<SentPhoto>list("buyerId", buyer).stream()
                .map(SentPhoto::photo)
                .toList();
    }

    /** What is still where it was sent and is to be fetched now: what was not tried yet first, so that pictures that fail hold up none. */
    public static List<SentPhoto> toFetch(Instant now) {
        return SentPhoto.<SentPhoto>find("photo not like 'sent/%' and tried < ?1 order by tried, id", MOST_TRIES)
                .page(0, PIECE)
                .list()
                .stream()
                .filter(sent -> isDue(sent.at, sent.tried, now))
                .toList();
    }

    static boolean isDue(Instant at, int tried, Instant now) {
        return !now.isBefore(at.plus(PAUSE.multipliedBy(tried)));
    }

    /** Whether this is the name of one that somebody sent and that was not forgotten. */
    public static boolean isOne(String photo) {
        return count("photo", photo) > 0;
    }

    /** Names of all. */
    public static List<String> names() {
        return SentPhoto.<SentPhoto>listAll().stream().map(SentPhoto::photo).toList();
    }

    public static List<SentPhoto> withId(long id) {
        return list("id", id);
    }
}
