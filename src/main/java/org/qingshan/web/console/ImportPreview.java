package org.qingshan.web.console;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qingshan.domain.parcel.WaybillImport.Checked;
import org.qingshan.domain.parcel.WaybillImport.Verdict;
import org.qingshan.domain.parcel.WaybillRow;

/**
 * What would come of a courier's file.
 *
 * @param bad not more than {@link #MOST} of the rows that will not be sent
 * @param rows the good ones, as the page sends them back
 */
public record ImportPreview(int good, int corrections, int same, int badCount, List<Checked> bad, String rows) {
    /** More than anybody puts right by hand. */
    private static final int MOST = 500;

    static ImportPreview of(List<Checked> checked) {
        var bad = checked.stream().filter(row -> !row.verdict().isGood()).toList();
        var good = checked.stream().filter(row -> row.verdict().isGood()).map(Checked::row);
        return new ImportPreview(
                count(checked, Verdict.SENDS),
                count(checked, Verdict.CORRECTS),
                count(checked, Verdict.SAME),
                bad.size(),
                bad.stream().limit(MOST).toList(),
                good.map(ImportPreview::written).collect(Collectors.joining("\n")));
    }

    private static int count(List<Checked> checked, Verdict verdict) {
        return (int) checked.stream().filter(row -> row.verdict() == verdict).count();
    }

    public boolean hasWork() {
        return good + corrections > 0;
    }

    public boolean isCut() {
        return badCount > bad.size();
    }

    private static String written(WaybillRow row) {
        return row.number().strip()
                + '\t'
                + row.waybill().strip()
                + '\t'
                + row.courier().strip()
                + '\t'
                + plain(row.recipient())
                + '\t'
                + plain(row.phone());
    }

    private static String plain(String cell) {
        return cell.replaceAll("\\s+", " ").strip();
    }

    /** The rows that a page has sent back. */
    static List<WaybillRow> read(String rows) {
        var lines = rows.lines().filter(line -> !line.isBlank()).toList();
        return IntStream.range(0, Math.min(lines.size(), TableBounds.MOST_ROWS))
                .mapToObj(i -> {
                    var cells = (lines.get(i) + "\t\t\t\t").split("\t", -1);
                    return new WaybillRow(i + 1, cells[0], cells[1], cells[2], cells[3], cells[4]);
                })
                .toList();
    }
}
