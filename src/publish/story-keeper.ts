/**
 * Keeps the story of a folder built while its articles change: builds once at the start, waits after
 * a change until the editor has finished writing, never builds twice at once, and holds on to the
 * last good story when a build fails.
 */
export interface StoryKeeper<Story> {
  /** The last story that could be built; rejects while there has been none. */
  readonly latest: () => Promise<Story>
  /** Says that the folder has changed. */
  readonly changed: () => void
  readonly close: () => void
}

export interface StoryListener<Story> {
  readonly onBuilt: (story: Story, isFirst: boolean) => void
  readonly onFailed: (error: unknown) => void
}

// Editors write a file in several steps within some tens of milliseconds; a reader notices nothing below 200.
const SETTLE_MS = 150

export function keepStory<Story>(build: () => Promise<Story>, { onBuilt, onFailed }: StoryListener<Story>): StoryKeeper<Story> {
  let timer: ReturnType<typeof setTimeout> | undefined
  let latest = build()
  let queue = latest.then((story) => onBuilt(story, true)).catch(onFailed)

  const rebuild = async (): Promise<void> => {
    try {
      const story = await build()
      latest = Promise.resolve(story)
      onBuilt(story, false)
    } catch (error) {
      onFailed(error)
    }
  }
  return {
    latest: () => latest,
    changed() {
      clearTimeout(timer)
      timer = setTimeout(() => {
        queue = queue.then(rebuild)
      }, SETTLE_MS)
    },
    close: () => clearTimeout(timer),
  }
}
