package org.qingshan.web.console;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.qingshan.domain.shop.Shop;

/**
 * Comments as they are copied or exported from another platform: who, what, when; one a line, separated by tabs, commas or semicolons, or
 * as {@code 小红：A1 两箱}. A head may name the columns, in whatever order.
 */
final class Comments {
    /** One evening of a village; more is pasted in pieces. */
    static final int MOST = 500;

    private static final Set<String> NAMES = Set.of(
            "昵称",
            "用户",
            "用户名",
            "用户昵称",
            "名字",
            "姓名",
            "买家",
            "买家昵称",
            "观众",
            "name",
            "user",
            "username",
            "nickname",
            "buyer",
            "author",
            "viewer");

    private static final Set<String> TEXTS = Set.of(
            "评论", "评论内容", "内容", "弹幕", "弹幕内容", "消息", "留言", "文字", "text", "comment", "comments", "message", "content");

    private static final Set<String> TIMES =
            Set.of("时间", "评论时间", "发送时间", "发布时间", "日期", "time", "date", "datetime", "timestamp", "createdat", "sentat");

    private static final Pattern TIME = Pattern.compile(
            "(\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}[ T])?\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?");

    /** {@code [20:15] 小红：A1}: a time, and more behind it in the same cell. */
    private static final Pattern STAMPED = Pattern.compile(
            "[\\[(【（]?(?<time>" + TIME.pattern() + ")[\\])】）]?(\\s+([-–—]\\s+)?|(?=[^\\s\\d:.+Z-]))(?<rest>\\S.*)",
            Pattern.DOTALL);

    private static final Pattern COLON = Pattern.compile("[：:]");

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private static final List<DateTimeFormatter> DATED =
            List.of(DateTimeFormatter.ofPattern("y-M-d H:m:s"), DateTimeFormatter.ofPattern("y-M-d H:m"));

    private Comments() {}

    /**
     * One comment.
     *
     * @param line where it stands in what was pasted, from 1
     * @param name empty where the line names nobody
     * @param time as it was written; empty where it was not
     */
    record Comment(int line, String name, String words, String time) {

        /** When it was said, where the time has a day; in the village's time where it names no other. */
        Optional<Instant> said() {
            var plain = time.replace('T', ' ')
                    .replaceAll("[/.](?=\\d{1,2}[ /.])", "-")
                    .replaceAll("\\.\\d+", "");
            for (var format : DATED) {
                try {
                    return Optional.of(LocalDateTime.parse(plain, format)
                            .atZone(Shop.VILLAGE)
                            .toInstant());
                } catch (DateTimeException another) {
                    continue;
                }
            }
            try {
                return Optional.of(OffsetDateTime.parse(time.replace(' ', 'T')).toInstant());
            } catch (DateTimeException none) {
                return Optional.empty();
            }
        }
    }

    /** Whether it is a picture, a table's own file or the like, opened as if it were a text. */
    static boolean isNoText(String pasted) {
        return pasted.indexOf('\0') >= 0;
    }

    /** Those of the text, in its order; one more than {@link #MOST} where there are more. */
    static List<Comment> read(String pasted) {
        var table = table(pasted.startsWith("\uFEFF") ? pasted.substring(1) : pasted);
        var head = table.isEmpty() ? List.<String>of() : table.get(0);
        var name = column(head, NAMES);
        var words = column(head, TEXTS);
        var hasHead = name >= 0 && words >= 0;
        List<Comment> comments = new ArrayList<>();
        for (int line = hasHead ? 1 : 0; line < table.size() && comments.size() <= MOST; line++) {
            var row = table.get(line);
            if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
                comments.add(
                        hasHead
                                ? new Comment(
                                        line + 1, cell(row, name), cell(row, words), cell(row, column(head, TIMES)))
                                : unnamed(line + 1, row));
            }
        }
        return comments;
    }

    /** Without a head: who, what, when; or when, who, what. Nobody is called by digits alone: that is half of a time, or a count. */
    private static Comment unnamed(int line, List<String> row) {
        var comment = ordered(line, row);
        return DIGITS.matcher(comment.name()).matches() ? new Comment(line, "", together(row), "") : comment;
    }

    private static Comment ordered(int line, List<String> row) {
        var last = row.size() - 1;
        var stamped = STAMPED.matcher(row.get(0));
        if (stamped.matches()) {
            var rest = new ArrayList<>(row);
            rest.set(0, stamped.group("rest"));
            return spoken(
                    line, COLON.matcher(rest.get(0)).find() ? List.of(together(rest)) : rest, stamped.group("time"));
        }
        if (row.size() > 1 && isTime(row.get(0))) {
            return spoken(line, row.subList(1, row.size()), row.get(0));
        }
        return row.size() > 2 && (isTime(row.get(last)) || row.get(last).isEmpty())
                ? spoken(line, row.subList(0, last), row.get(last))
                : spoken(line, row, "");
    }

    /** Who, what; in one cell with a colon between. */
    private static Comment spoken(int line, List<String> cells, String time) {
        if (cells.size() > 1) {
            return new Comment(line, cells.get(0), together(cells.subList(1, cells.size())), time);
        }
        var parts = COLON.split(cells.get(0), 2);
        return parts.length == 2
                ? new Comment(line, parts[0].strip(), parts[1].strip(), time)
                : new Comment(line, "", cells.get(0), time);
    }

    /** Commas of the words, which nobody has quoted. */
    private static String together(List<String> cells) {
        return String.join(", ", cells).strip();
    }

    private static boolean isTime(String cell) {
        return TIME.matcher(cell).matches();
    }

    private static List<List<String>> table(String text) {
        try {
            return WaybillFile.csv(text);
        } catch (IOException | RuntimeException strayQuote) {
            return text.lines()
                    .map(line -> Arrays.stream(line.split("[\t,;]"))
                            .map(String::strip)
                            .toList())
                    .toList();
        }
    }

    private static String cell(List<String> row, int column) {
        return column < 0 || column >= row.size() ? "" : row.get(column);
    }

    private static int column(List<String> head, Set<String> names) {
        for (int column = 0; column < head.size(); column++) {
            if (names.contains(plain(head.get(column)))) {
                return column;
            }
        }
        return -1;
    }

    private static String plain(String title) {
        return title.length() > WaybillColumns.LONGEST_TITLE
                ? ""
                : title.toLowerCase(Locale.ROOT).replaceAll("[(（].*?[)）]|[\\s_*：:.-]", "");
    }
}
