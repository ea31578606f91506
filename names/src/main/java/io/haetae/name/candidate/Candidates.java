package io.haetae.name.candidate;

import io.haetae.name.NameKind;
import io.haetae.name.read.ReadName;
import io.haetae.name.read.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/** An index in memory that answers which names share the most telling terms with an asked one. */
public final class Candidates {
  private static final String TERM = "term";
  private static final String KIND = "kind";
  private static final String NAME = "name";
  private static final int RARITY_ONLY = 0;

  private final IndexSearcher searcher;

  private Candidates(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** Over names, which are answered by their position. */
  public static Candidates of(List<ReadName> names) {
    try {
      ByteBuffersDirectory memory = new ByteBuffersDirectory();
      IndexWriterConfig config = new IndexWriterConfig();
      config.setRAMBufferSizeMB(128);
      try (IndexWriter writer = new IndexWriter(memory, config)) {
        for (int i = 0; i < names.size(); i++) {
          writer.addDocument(document(i, names.get(i)));
        }
        writer.forceMerge(1);
      }
      IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(memory));
      searcher.setSimilarity(new BM25Similarity(RARITY_ONLY, 0));
      searcher.setQueryCache(null);
      return new Candidates(searcher);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document document(int position, ReadName name) {
    Document document = new Document();
    document.add(new NumericDocValuesField(NAME, position));
    document.add(new StringField(KIND, name.kind().name(), Field.Store.NO));
    for (String term : terms(name).keySet()) {
      document.add(new StringField(TERM, term, Field.Store.NO));
    }
    return document;
  }

  private static Map<String, Float> terms(ReadName name) {
    Map<String, Float> terms = new HashMap<>();
    for (Reading reading : name.readings()) {
      CandidateTerms.of(reading).forEach((term, says) -> terms.merge(term, says, Math::max));
    }
    return terms;
  }

  /** The positions of the best candidates. */
  public int[] find(ReadName asked, int most) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    terms(asked)
        .forEach(
            (term, says) ->
                query.add(
                    new BoostQuery(new TermQuery(new Term(TERM, term)), says),
                    BooleanClause.Occur.SHOULD));
    try {
      return positions(searcher.search(filtered(query.build(), asked.kind()), most).scoreDocs);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BooleanQuery filtered(BooleanQuery query, NameKind kind) {
    if (kind == NameKind.UNKNOWN) {
      return query;
    }
    BooleanQuery kinds =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(KIND, kind.name())), BooleanClause.Occur.SHOULD)
            .add(new TermQuery(new Term(KIND, NameKind.UNKNOWN.name())), BooleanClause.Occur.SHOULD)
            .build();
    return new BooleanQuery.Builder()
        .add(query, BooleanClause.Occur.MUST)
        .add(kinds, BooleanClause.Occur.FILTER)
        .build();
  }

  private int[] positions(ScoreDoc[] found) throws IOException {
    java.util.Arrays.sort(found, java.util.Comparator.comparingInt(d -> d.doc));
    int[] positions = new int[found.length];
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    for (int i = 0; i < found.length; i++) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found[i].doc, leaves));
      NumericDocValues values = leaf.reader().getNumericDocValues(NAME);
      values.advanceExact(found[i].doc - leaf.docBase);
      positions[i] = (int) values.longValue();
    }
    return positions;
  }
}
