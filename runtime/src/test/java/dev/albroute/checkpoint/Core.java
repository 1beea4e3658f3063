package dev.albroute.checkpoint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/** Calls the hooks as CRaC does, and holds the resources weakly as Lambda does, without taking a snapshot. */
public final class Core {

  private static final Context<Resource> GLOBAL = new GlobalContext();

  private Core() {}

  public static Context<Resource> getGlobalContext() {
    return GLOBAL;
  }

  public static void checkpointRestore() throws CheckpointException, RestoreException {
    // What nothing else holds is gone by now.
    System.gc();
    GLOBAL.beforeCheckpoint(GLOBAL);
    GLOBAL.afterRestore(GLOBAL);
  }

  private static final class GlobalContext extends Context<Resource> {
    private final Map<Resource, Integer> resources = new WeakHashMap<>();

    @Override
    public void register(Resource resource) {
      resources.put(resource, resources.size());
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) throws CheckpointException {
      Deque<Resource> reversed = new ArrayDeque<>();
      inOrder().forEach(reversed::push);
      for (Resource resource : reversed) {
        try {
          resource.beforeCheckpoint(this);
        } catch (Exception e) {
          CheckpointException failure = new CheckpointException();
          failure.addSuppressed(e);
          throw failure;
        }
      }
    }

    @Override
    public void afterRestore(Context<? extends Resource> context) throws RestoreException {
      for (Resource resource : inOrder()) {
        try {
          resource.afterRestore(this);
        } catch (Exception e) {
          RestoreException failure = new RestoreException();
          failure.addSuppressed(e);
          throw failure;
        }
      }
    }

    private List<Resource> inOrder() {
      List<Resource> result = new ArrayList<>(resources.keySet());
      result.sort(java.util.Comparator.comparing(resources::get));
      return result;
    }
  }
}
